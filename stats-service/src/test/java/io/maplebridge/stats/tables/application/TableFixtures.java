package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.RandomLives;
import io.maplebridge.stats.daily.domain.InMemory;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.KeyWords;
import io.maplebridge.stats.tables.domain.MakeGrid;
import io.maplebridge.stats.tables.domain.TableForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Random facts of a town, and the shipped tables filled from them. */
public final class TableFixtures {

    public static final List<String> SHIPPED =
            List.of(
                    "1-dispute-mediation",
                    "2-dispute-settlement",
                    "3-mediation-quarter",
                    "4-mediation-month",
                    "5-petition-review");
    private static final String TOWN = "changsha";
    private static final Map<String, List<String>> KNOWN =
            Map.of(
                    "village", List.of("village-1", "village-0", "village-9"),
                    "category", List.of("category-3", "category-0", "category-7"),
                    "level", List.of("VILLAGE", "TOWN", "COUNTY"),
                    "source", List.of("town-direct"));

    public final Registry registry = RegistryFixtures.registry();
    public final List<Fact> facts = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final SheetSums sums = new SheetSums(registry.tallies());

    public TableFixtures(long seed, int cases) {
        RandomLives lives = new RandomLives(seed);
        for (int i = 0; i < cases; i++) {
            Fact fact = lives.life().fact();
            facts.add(fact);
            List<Span> own = Spans.of(fact, registry.tallies());
            spans.addAll(own);
            sums.add(fact.town(), own);
        }
    }

    public static TableKeys keys() {
        return new TableKeys() {
            @Override
            public boolean isKey(Dimension by, String key) {
                return KNOWN.getOrDefault(by.code(), List.of()).contains(key);
            }

            @Override
            public KeyWords of(String town, AsOf asOf) {
                return new KeyWords() {
                    @Override
                    public List<String> known(Dimension by) {
                        return KNOWN.getOrDefault(by.code(), List.of());
                    }

                    @Override
                    public Wording name(Dimension by, String key) {
                        return new Wording("名" + key, key);
                    }
                };
            }
        };
    }

    public TableForm read(String json) {
        return new FormReader(registry, keys())
                .read("own.json", json.getBytes(StandardCharsets.UTF_8));
    }

    public TableForm shipped(String name) {
        String file = "/tables/" + name + ".json";
        try (InputStream in =
                Objects.requireNonNull(TableFixtures.class.getResourceAsStream(file))) {
            return new FormReader(registry, keys()).read(file, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Grid grid(TableForm form, AsOf asOf) {
        Numbers numbers =
                new Numbers(
                        InMemory.sheets(TOWN, sums.sheets()),
                        InMemory.days(TOWN, spans, registry.tallies()));
        return MakeGrid.of(
                form,
                asOf,
                keys().of(TOWN, asOf),
                numbers,
                (period, shown) ->
                        spans.stream()
                                .filter(span -> period.contains(span.belongs()))
                                .forEach(shown));
    }
}
