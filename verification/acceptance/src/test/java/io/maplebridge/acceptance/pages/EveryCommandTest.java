package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.maplebridge.acceptance.AccessTable;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever the life cycle allows is pressed by hand, on both screens and in both ways. */
@Order(21)
class EveryCommandTest {

    private static final Duration AT_MOST = Duration.ofMinutes(15);

    private final URI door = Way.STANDALONE.running().door();

    /** Each screen with a browser of its own, both at once. */
    @Test
    void every_command_of_every_kind_can_be_pressed() {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium");
        try (ExecutorService hands = Executors.newCachedThreadPool()) {
            List<Future<Object>> walks =
                    Stream.of(Screen.values())
                            .map(screen ->
                                    hands.submit(() -> {
                                        walk(screen, program.get());
                                        return new Object();
                                    }))
                            .toList();
            assertThat(walks).allSatisfy(walk -> assertThat(walk).succeedsWithin(AT_MOST));
        }
    }

    private void walk(Screen screen, Path program) throws IOException {
        Town town = new Town(door);
        try (Chromium chromium = Chromium.start(program);
                Reader leader =
                        new Reader(chromium.browser(), screen, door, town.as(Account.LEADER));
                Reader office = new Reader(chromium.browser(), screen, door, town)) {
            Map<Account, Reader> readers = new LinkedHashMap<>();
            readers.put(Account.LEADER, leader);
            readers.put(Account.OFFICE, office);
            List<Kind> kinds = kinds();
            for (Press press : Press.values()) {
                Set<String> pressed = new TreeSet<>();
                for (Kind kind : kinds) {
                    pressed.addAll(
                            new Lives(kind.papers(), kind.map(), press, readers, town).live());
                }
                assertThat(pressed).as(screen + " " + press).isEqualTo(commands());
            }
        }
    }

    /** One kind of case, with what is known of its lives. */
    private record Kind(Supplier<Paper> papers, LifeMap map) {}

    private static List<Kind> kinds() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return List.of(
                new Kind(() -> Paper.dispute(today, "contract"), new LifeMap()),
                new Kind(() -> Paper.petition(today, "town-direct"), new LifeMap()),
                new Kind(() -> Paper.order(today, "EC" + System.nanoTime()), new LifeMap()));
    }

    /** As the published table has them. */
    private static Set<String> commands() throws IOException {
        return AccessTable.published().stream()
                .filter(route -> route.path().startsWith("/cases/{id}/commands/"))
                .map(route -> route.path().substring(route.path().lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
