package io.maplebridge.town;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.IndexedQueries;
import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.town.audit.mongo.AuditQueries;
import io.maplebridge.town.clients.mongo.ClientQueries;
import io.maplebridge.town.organisation.mongo.UnitQueries;
import io.maplebridge.town.people.mongo.AccountQueries;
import io.maplebridge.town.unsent.mongo.UnsentQueries;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Run last: it looks at the queries of all tests of the town. */
@Order(Integer.MAX_VALUE)
class TownQueriesTest {

    private static final MongoClient CLIENT = SentQueries.client(TestDocuments.uri("maplebridge"));

    private final MongoDatabase database = CLIENT.getDatabase(TestDocuments.freshDatabase().name());

    @Test
    void no_query_reads_everything() {
        IndexedQueries.assumeExplained(database);
        AccountQueries.sendAll(database);
        ClientQueries.sendAll(database);
        AuditQueries.sendAll(database);
        UnitQueries.sendAll(database);
        UnsentQueries.sendAll(database);
        AccountQueries.fill(database);
        UnsentQueries.fill(database);
        ClientQueries.fill(database);
        AuditQueries.fill(database);
        UnitQueries.fill(database);
        Map<String, String> mayScan = new HashMap<>(AccountQueries.MAY_SCAN);
        mayScan.putAll(AuditQueries.MAY_SCAN);
        mayScan.putAll(UnitQueries.MAY_SCAN);
        mayScan.putAll(ClientQueries.MAY_SCAN);
        IndexedQueries.check(database, mayScan);
    }
}
