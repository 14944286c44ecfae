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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the life cycle allows is pressed by hand, on both screens and in both ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(21)
class EveryCommandTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** One kind of case, with what is known of its lives. */
    private record Kind(Supplier<Paper> papers, LifeMap map) {

        private Kind(Supplier<Paper> papers) {
            this(papers, new LifeMap());
        }
    }

    private final List<Kind> kinds =
            List.of(
                    new Kind(() -> Paper.dispute(today, "contract")),
                    new Kind(() -> Paper.petition(today, "town-direct")),
                    new Kind(() -> Paper.order(today, "EC" + UUID.randomUUID())));

    private final URI door = Way.STANDALONE.running().door();
    private final Optional<Path> program = Chromium.find();
    private @Nullable Chromium chromium;

    @BeforeAll
    void start() {
        assumeTrue(program.isPresent(), "no Chromium");
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_command_of_every_kind_can_be_pressed(Screen screen) throws IOException {
        Town town = new Town(door);
        try (Reader leader = reader(screen, town.as(Account.LEADER));
                Reader office = reader(screen, town)) {
            Map<Account, Reader> readers = new LinkedHashMap<>();
            readers.put(Account.LEADER, leader);
            readers.put(Account.OFFICE, office);
            for (Press press : Press.values()) {
                Set<String> pressed = new TreeSet<>();
                for (Kind kind : kinds) {
                    pressed.addAll(
                            new Lives(kind.papers(), kind.map(), press, readers, town).live());
                }
                assertThat(pressed).as(press.name()).isEqualTo(commands());
            }
        }
    }

    private Reader reader(Screen screen, Town town) throws IOException {
        return new Reader(Objects.requireNonNull(chromium).browser(), screen, door, town);
    }

    /** As the published table has them. */
    private static Set<String> commands() throws IOException {
        return AccessTable.published().stream()
                .filter(route -> route.path().startsWith("/cases/{id}/commands/"))
                .map(route -> route.path().substring(route.path().lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
