package io.maplebridge.bench.pages;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.lives.County;
import io.maplebridge.bench.report.Options;
import io.maplebridge.bench.report.Rounds;
import io.maplebridge.bench.report.Subject;
import io.maplebridge.bench.rival.Rival;
import io.maplebridge.bench.rival.RivalRounds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the figures of a year, the list behind a number, the ledger and its search in the
 * largest of forty towns, as the county fills. Arguments: {@code sizes}, how many cases it has;
 * {@code largest}, how many of them at most in the largest town; {@code requests} of a round;
 * {@code baseline}, {@code rounds}.
 */
public final class PagesBench {

    private PagesBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        County county = new County(options.number("largest", 50_000));
        try (Ground ground = Ground.prepare()) {
            List<Shelf> all = new ArrayList<>();
            try (Rival rival = new Rival(ground)) {
                for (Release release : options.releases()) {
                    all.add(Shelf.of(ground, release, county));
                }
                RivalRounds rounds = new RivalRounds(rival);
                Growth growth = new Growth();
                for (int size : options.numbers("sizes", List.of(0, 1_000, 50_000, 200_000))) {
                    all.forEach(shelf -> shelf.fillUpTo(size));
                    rounds.fillUpTo(all.getFirst().numbers().copies(), size);
                    growth.add(size, Rounds.of(options, subjects(all, rival, options)));
                }
                growth.print(ground.describe());
            } finally {
                all.forEach(Shelf::close);
            }
        }
        System.exit(0);
    }

    private static List<List<Subject>> subjects(List<Shelf> all, Rival rival, Options options) {
        int requests = options.number("requests", 11);
        List<List<Subject>> groups = new ArrayList<>();
        all.forEach(shelf ->
                groups.add(
                        shelf.pages().stream()
                                .map(page -> subject(shelf.release().name(), page, requests))
                                .toList()));
        String address = Rival.address(County.LARGEST_TOWN);
        Page page = new Page("figures of a year", rival.desk(), address, 0);
        groups.add(List.of(subject(Rival.NAME, page, requests)));
        return groups;
    }

    private static Subject subject(String whose, Page page, int requests) {
        return new Subject(whose + ": " + page.name(), () -> page.medianMillis(requests));
    }

    /** Both services of one release, each filled by itself. */
    private record Shelf(Release release, Numbers numbers, Ledger ledger) {

        static Shelf of(Ground ground, Release release, County county) {
            return new Shelf(
                    release,
                    new Numbers(ground, release, county),
                    new Ledger(ground, release, county));
        }

        void fillUpTo(int cases) {
            numbers.fillUpTo(cases);
            ledger.fillUpTo(cases);
            System.err.printf("%s has %,d cases%n", release.name(), cases);
        }

        List<Page> pages() {
            return Stream.concat(numbers.pages().stream(), ledger.pages().stream()).toList();
        }

        void close() {
            numbers.close();
            ledger.close();
        }
    }
}
