package io.maplebridge.testkit;

import com.mongodb.client.MongoCollection;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;

/** So many documents that a store that has an index for a query will use it. */
public final class ManyDocuments {

    private static final int HOW_MANY = 20_000;
    private static final int AT_ONCE = 2_000;

    private ManyDocuments() {}

    public static void fill(MongoCollection<Document> collection, IntFunction<Document> one) {
        for (int from = 0; from < HOW_MANY; from += AT_ONCE) {
            collection.insertMany(IntStream.range(from, from + AT_ONCE).mapToObj(one).toList());
        }
    }
}
