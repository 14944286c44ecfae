package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** No query of a service reads a whole collection, unless a reason is given. */
public final class IndexedQueries {

    private IndexedQueries() {}

    /** Skips a test where the store does not tell how it answers, as the embedded one. */
    public static void assumeExplained(MongoDatabase database) {
        assumeTrue(canExplain(database), "this store cannot explain");
    }

    /**
     * Lets the store explain every shape of query that was sent in this test run.
     *
     * @param full has the service's indexes, and many documents in every collection
     * @param accepted shapes of queries that scan, each with the reason why they may; one that does
     *     not scan, or is not sent, has no place here
     */
    public static void check(MongoDatabase full, Map<String, String> accepted) {
        check(full, SentQueries.all(), accepted);
    }

    /** The same of these collections; others are looked at where they are kept. */
    public static void check(
            MongoDatabase full, Set<String> collections, Map<String, String> accepted) {
        check(
                full,
                SentQueries.all().stream()
                        .filter(query -> collections.contains(query.collection()))
                        .toList(),
                accepted);
    }

    private static void check(
            MongoDatabase full, Collection<SentQuery> sent, Map<String, String> accepted) {
        Map<String, QueryPlan> scans = new TreeMap<>();
        for (SentQuery query : sent) {
            QueryPlan plan = plan(full, query);
            if (!plan.servesByIndex(query.isById())) {
                scans.put(query.shape(), plan);
            }
        }
        TestRun.say(sent.size() + " shapes of queries explained, " + accepted.size() + " may scan");
        assertThat(new TreeSet<>(accepted.keySet())).as("%s", scans).isEqualTo(scans.keySet());
    }

    private static boolean canExplain(MongoDatabase database) {
        try {
            database.getCollection("any").find().explain();
            return true;
        } catch (MongoCommandException e) {
            return false;
        }
    }

    private static QueryPlan plan(MongoDatabase database, SentQuery query) {
        return QueryPlan.of(
                database.getCollection(query.collection())
                        .find(query.filter())
                        .sort(query.sort().isEmpty() ? null : query.sort())
                        .explain());
    }
}
