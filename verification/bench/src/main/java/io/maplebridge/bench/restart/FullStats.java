package io.maplebridge.bench.restart;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.bench.lives.Copies;
import io.maplebridge.bench.lives.CountedLog;
import io.maplebridge.bench.lives.County;
import io.maplebridge.bench.lives.ToldLives;
import io.maplebridge.bench.report.Subject;
import java.time.Duration;
import org.bson.RawBsonDocument;

/** The stats service of one release with all rows of a county, started again and again. */
final class FullStats implements AutoCloseable {

    private static final String ASKED =
            "/stats/api/figures?town=" + Towns.code(County.LARGEST_TOWN) + CountedLog.YEAR_AND_DAY;

    private final Installation house;
    private final Service stats;
    private final CountedLog log;
    private final long emptyBytes;

    FullStats(Ground ground, Release release, County county, int cases) {
        ToldLives lives = ToldLives.by(ground, release);
        house = Installation.of(ground, release);
        stats = house.stats().start();
        log = new CountedLog(new Copies(lives, county::town), house.log());
        stats.desk().page(ASKED);
        emptyBytes = stats.liveBytes();
        log.addWhole(cases);
        log.awaitRead();
        log.mustBeCounted(stats.desk(), County.LARGEST_TOWN);
        System.err.printf("%s has %,d rows%n", release.name(), cases);
    }

    Subject subject() {
        return new Subject(name(), this::restart);
    }

    String name() {
        return house.release().name();
    }

    /** Seconds from the start of the process until it says that its figures are up to date. */
    private double restart() {
        stats.stop();
        long start = System.nanoTime();
        stats.launch();
        Waiting.until("it is up to date", Duration.ofMillis(20), this::isUpToDate);
        double seconds = (System.nanoTime() - start) / 1e9;
        log.mustBeCounted(stats.desk(), County.LARGEST_TOWN);
        return seconds;
    }

    private boolean isUpToDate() {
        return stats.desk().answersOk(ASKED)
                && stats.desk().json(ASKED).required("upToDate").asBoolean();
    }

    /** What its objects take more than those of an empty one, in megabytes. */
    double heapAboveEmpty() {
        return (stats.liveBytes() - emptyBytes) / 1e6;
    }

    /** The largest of all its documents, in kilobytes. */
    double largestDocument() {
        MongoDatabase store = house.statsStore();
        int largest = 0;
        for (String name : store.listCollectionNames()) {
            for (RawBsonDocument document :
                    store.getCollection(name, RawBsonDocument.class).find()) {
                largest = Math.max(largest, document.getByteBuffer().remaining());
            }
        }
        return largest / 1e3;
    }

    @Override
    public void close() {
        house.close();
    }
}
