package io.maplebridge.bench.rival;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import io.maplebridge.bench.lives.Copies;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.bench.report.Subject;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topic;
import io.maplebridge.contract.topic.Topics;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import tools.jackson.databind.node.ObjectNode;

/** What the rival does in the rounds of the other measurements. */
public final class RivalRounds {

    private static final int BATCH = 500;

    private final Rival rival;
    private int opened;
    private int filled;
    private long handled;

    public RivalRounds(Rival rival) {
        this.rival = rival;
        rival.stored(Topics.CASE_EVENTS).createIndex(Indexes.ascending("town", "year"));
    }

    /** Saves submissions; the measure is cases a second. */
    public Subject opening(int size) {
        return new Subject(
                Rival.NAME + ": saved",
                () -> {
                    int from = opened;
                    opened += size;
                    return round(
                            Topics.SUBMISSIONS,
                            IntStream.range(from, opened)
                                    .mapToObj(number -> Submissions.one(number, 0))
                                    .map(Submissions::published)
                                    .toList());
                });
    }

    /** Saves the events of so many new cases; the measure is rows a second. */
    public Subject folding(Copies copies, int size) {
        return new Subject(
                Rival.NAME + ": saved",
                () -> {
                    int from = filled;
                    filled += size;
                    return round(
                            Topics.CASE_EVENTS,
                            IntStream.range(from, filled)
                                    .mapToObj(number -> copies.event(number, 1))
                                    .toList());
                });
    }

    private double round(Topic<?> topic, List<ProducerRecord<byte[], byte[]>> records) {
        MongoCollection<Document> stored = rival.stored(topic);
        long before = stored.countDocuments();
        handled += records.size();
        long start = System.nanoTime();
        rival.log().send(records);
        rival.awaitHandled(topic, handled);
        double rate = Subject.rate(records.size(), start);
        long more = stored.countDocuments() - before;
        if (more != records.size()) {
            throw new IllegalStateException(more + " saved of " + records.size());
        }
        return rate;
    }

    /** Not measured: until it has the rows of so many cases, at the end of their lives. */
    public void fillUpTo(Copies copies, int cases) {
        MongoCollection<Document> rows = rival.stored(Topics.CASE_EVENTS);
        while (filled < cases) {
            List<Document> batch =
                    IntStream.range(filled, Math.min(filled + BATCH, cases))
                            .mapToObj(number -> copies.event(number, copies.events(number)))
                            .map(record -> ContractJson.read(record.value(), ObjectNode.class))
                            .map(TutorialService::row)
                            .toList();
            rows.insertMany(batch, new InsertManyOptions().ordered(false));
            filled += batch.size();
        }
    }
}
