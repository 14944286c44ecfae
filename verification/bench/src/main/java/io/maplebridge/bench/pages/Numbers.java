package io.maplebridge.bench.pages;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.bench.lives.Copies;
import io.maplebridge.bench.lives.CountedLog;
import io.maplebridge.bench.lives.County;
import io.maplebridge.bench.lives.ToldLives;
import java.util.List;
import java.util.Objects;

/** The statistics of one release with as many cases as are wanted, and their pages. */
final class Numbers implements AutoCloseable {

    private static final String FIGURE = "dispute.accepted";
    private static final int ROWS = 50;

    private final Installation house;
    private final Service stats;
    private final CountedLog log;

    Numbers(Ground ground, Release release, County county) {
        ToldLives lives = ToldLives.by(ground, release);
        house = Installation.of(ground, release);
        stats = house.stats().start();
        log = new CountedLog(new Copies(lives, county::town), house.log());
    }

    /** Until it has so many cases, all counted and rightly. */
    void fillUpTo(int cases) {
        log.addWhole(cases - log.cases());
        log.awaitRead();
        log.mustBeCounted(stats.desk(), County.LARGEST_TOWN);
        house.log().mustHaveNoDeadLetters();
    }

    Copies copies() {
        return log.copies();
    }

    List<Page> pages() {
        String asked = "?town=" + Towns.code(County.LARGEST_TOWN) + CountedLog.YEAR_AND_DAY;
        String list = "/stats/figures/" + FIGURE + "/cases" + asked;
        int behind = Objects.requireNonNullElse(log.figures(County.LARGEST_TOWN).get(FIGURE), 0);
        return List.of(
                new Page("figures of a year", stats.desk(), "/stats" + asked, 0),
                new Page("list behind a number", stats.desk(), list, Math.min(ROWS, behind)));
    }

    @Override
    public void close() {
        house.close();
    }
}
