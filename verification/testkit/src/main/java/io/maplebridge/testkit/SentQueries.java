package io.maplebridge.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** One query of every shape that was sent in this test run by the clients told to record. */
public final class SentQueries {

    private static final Map<String, SentQuery> BY_SHAPE = new ConcurrentSkipListMap<>();

    private static final CommandListener RECORDER =
            new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    SentQuery.in(event.getCommandName(), event.getCommand())
                            .forEach(query -> BY_SHAPE.put(query.shape(), query));
                }
            };

    private SentQueries() {}

    /** Records what a client made with these settings will send. */
    public static void recordBy(MongoClientSettings.Builder client) {
        client.addCommandListener(RECORDER);
    }

    /** A client that records. */
    public static MongoClient client(String uri) {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        recordBy(settings);
        return MongoClients.create(settings.build());
    }

    static Collection<SentQuery> all() {
        return BY_SHAPE.values();
    }
}
