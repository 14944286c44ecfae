package io.maplebridge.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import org.bson.Document;

/** Which document server answers, with its versions. */
public final class ServerVersion {

    private ServerVersion() {}

    /** Asks the server of this connection string. */
    public static String of(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase admin = client.getDatabase("admin");
            Document build = admin.runCommand(new Document("buildInfo", 1));
            return build.containsKey("ferretdb")
                    ? ferretDb(admin.runCommand(new Document("serverStatus", 1)))
                    : "MongoDB " + build.getString("version");
        }
    }

    /**
     * It says the version of the MongoDB whose protocol it speaks; what stands behind it counts.
     */
    private static String ferretDb(Document status) {
        Document parts = status.get("ferretdb", Document.class);
        return "FerretDB "
                + parts.getString("version")
                + ", DocumentDB "
                + firstWords(parts.getString("documentdb"), 1)
                + ", "
                + firstWords(parts.getString("postgresql"), 2);
    }

    private static String firstWords(String text, int count) {
        String[] words = text.split(" ", count + 1);
        return String.join(" ", Arrays.copyOf(words, Math.min(count, words.length)));
    }
}
