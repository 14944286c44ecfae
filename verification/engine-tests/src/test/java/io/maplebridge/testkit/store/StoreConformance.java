package io.maplebridge.testkit.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every check on one store. The order of the contracts is that of the table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreConformance
        implements GuardedUpdatesContract,
                UpsertsContract,
                BatchesContract,
                UniqueIndexesContract,
                FiltersContract,
                PagesContract,
                ValuesContract,
                SizesContract,
                KindsOfIndexContract,
                OtherAbilitiesContract {

    private final String name = "test_" + new ObjectId();
    private MongoClient client;

    @RegisterExtension final StoreColumn column = new StoreColumn(this::store);

    /** Where it runs. */
    abstract String uri();

    /** Which store it is, as it says itself. */
    abstract Store store();

    @BeforeAll
    void connect() {
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(uri()))
                                .uuidRepresentation(UuidRepresentation.STANDARD)
                                .build());
    }

    @AfterEach
    void forget() {
        database().drop();
    }

    @AfterAll
    void disconnect() {
        client.close();
    }

    @Override
    public MongoClient client() {
        return client;
    }

    @Override
    public MongoDatabase database() {
        return client.getDatabase(name);
    }
}
