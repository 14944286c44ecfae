package io.maplebridge.bench.opening;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.RawTwin;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.bench.report.Subject;
import io.maplebridge.contract.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * One release that opens submissions, and the same documents written raw after each of its rounds.
 * A round ends when the service has dealt with the last submission; before the next one begins,
 * every case must be told and marked as told.
 */
final class Opening implements AutoCloseable {

    private final Installation house;
    private final MongoCollection<Document> cases;
    private final RawTwin twin;
    private final int size;
    private int next;
    private List<RawBsonDocument> opened = List.of();
    private double told;

    private Opening(Installation house, Ground ground, int size) {
        this.house = house;
        this.size = size;
        house.cases().start();
        cases = house.casesStore().getCollection("cases");
        twin = RawTwin.of(cases, ground.database());
    }

    static Opening of(Ground ground, Release release, int size) {
        return new Opening(Installation.of(ground, release), ground, size);
    }

    /** What they are called in the table. */
    List<Subject> subjects() {
        return List.of(
                new Subject(opens(), this::open),
                new Subject(tells(), () -> told),
                new Subject(raw(), this::writeRaw));
    }

    String opens() {
        return house.release().name() + ": opened";
    }

    String tells() {
        return house.release().name() + ": opened, told and marked";
    }

    String raw() {
        return "raw, the documents of " + house.release().name();
    }

    private double open() {
        List<Integer> numbers = IntStream.range(next, next + size).boxed().toList();
        next += size;
        var records =
                numbers.stream()
                        .map(number -> Submissions.published(Submissions.one(number, 0)))
                        .toList();
        long start = System.nanoTime();
        house.log().send(records);
        house.log().awaitRead(Topics.SUBMISSIONS);
        double rate = Subject.rate(size, start);
        house.log().awaitSize(Topics.CASE_EVENTS, next);
        Waiting.until("all is marked", Duration.ofMillis(20), this::nothingIsPending);
        told = Subject.rate(size, start);
        opened = twin.originals(numbers.stream().map(n -> Submissions.id(n).toString()).toList());
        mustHold(next);
        return rate;
    }

    private boolean nothingIsPending() {
        return cases.find(eq("pending", true)).limit(1).first() == null;
    }

    /** An event may come twice, a case may not. */
    private void mustHold(long number) {
        long stored = cases.countDocuments();
        long events = house.log().size(Topics.CASE_EVENTS);
        if (stored != number || events < number) {
            throw new IllegalStateException(stored + " cases, " + events + " events of " + number);
        }
        house.log().mustHaveNoDeadLetters();
    }

    private double writeRaw() {
        long start = System.nanoTime();
        twin.insert(opened);
        double rate = Subject.rate(size, start);
        twin.mustHoldAsMany();
        return rate;
    }

    @Override
    public void close() {
        house.close();
    }
}
