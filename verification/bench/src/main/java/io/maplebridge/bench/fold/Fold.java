package io.maplebridge.bench.fold;

import static java.util.stream.Collectors.toMap;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.RawTwin;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.lives.Copies;
import io.maplebridge.bench.lives.CountedLog;
import io.maplebridge.bench.lives.ToldLives;
import io.maplebridge.bench.report.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.RawBsonDocument;

/**
 * One release that folds events of its own shape, and the same rows written raw after each of its
 * rounds. Half of a round are new cases, half the next event of older ones, so that each event is
 * one row.
 */
final class Fold implements AutoCloseable {

    /**
     * @param towns over which the cases spread
     * @param prefilled cases that are there before the first round
     * @param size events of a round
     */
    record Size(int towns, int prefilled, int size) {

        String where() {
            return towns == 1 ? "one town" : towns + " towns";
        }
    }

    private final Installation house;
    private final Size size;
    private final Service stats;
    private final CountedLog log;
    private final RawTwin twin;
    private List<RawBsonDocument> folded = List.of();

    private Fold(Installation house, Ground ground, ToldLives lives, Size size) {
        this.house = house;
        this.size = size;
        stats = house.stats().start();
        log = new CountedLog(new Copies(lives, number -> number % size.towns()), house.log());
        log.addHalfLived(size.prefilled());
        log.awaitRead();
        twin = RawTwin.of(Rows.of(house.statsStore(), log.copies().id(0)), ground.database());
        twin.fill();
    }

    static Fold of(Ground ground, Release release, ToldLives lives, Size size) {
        return new Fold(Installation.of(ground, release), ground, lives, size);
    }

    List<Subject> subjects() {
        return List.of(new Subject(folds(), this::fold), new Subject(raw(), this::writeRaw));
    }

    Copies copies() {
        return log.copies();
    }

    String folds() {
        return house.release().name() + ": folded, " + size.where();
    }

    String raw() {
        return "raw, the rows of " + house.release().name() + ", " + size.where();
    }

    private double fold() {
        CountedLog.Batch batch = log.next(size.size());
        long start = System.nanoTime();
        log.send(batch);
        log.awaitRead();
        double rate = Subject.rate(size.size(), start);
        Map<String, Integer> versions =
                batch.numbers().stream()
                        .collect(toMap(number -> log.copies().id(number).toString(), log::version));
        folded = twin.originals(versions.keySet());
        folded.forEach(row -> mustBe(row, versions));
        for (int town = 0; town < size.towns(); town++) {
            log.mustBeCounted(stats.desk(), town);
        }
        house.log().mustHaveNoDeadLetters();
        return rate;
    }

    private static void mustBe(RawBsonDocument row, Map<String, Integer> versions) {
        String id = row.getString("_id").getValue();
        int stored = row.getNumber("version").intValue();
        if (stored != Objects.requireNonNull(versions.get(id))) {
            throw new IllegalStateException(id + " is at version " + stored);
        }
    }

    private double writeRaw() {
        long start = System.nanoTime();
        twin.put(folded);
        double rate = Subject.rate(folded.size(), start);
        twin.mustHoldAsMany();
        return rate;
    }

    @Override
    public void close() {
        house.close();
    }
}
