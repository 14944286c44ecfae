package io.maplebridge.cases.life.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.CaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the life cycle against the table in {@code life-cycle.txt}: every state, every command. */
class LifeCycleTest {

    private static final List<Row> TABLE = read();

    /** How a case got into a state, and where each allowed command leads from there. */
    record Row(
            CaseKind kind,
            CaseState state,
            List<CommandName> way,
            Map<CommandName, CaseState> edges) {

        CaseFile file() {
            return CaseFixtures.next(CaseFixtures.registered(kind), way);
        }
    }

    static Stream<Arguments> cells() {
        return TABLE.stream()
                .flatMap(row ->
                        Arrays.stream(CommandName.values())
                                .map(name ->
                                        Arguments.of(
                                                row.kind() + " " + row.state() + " by " + row.way(),
                                                name,
                                                row)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void a_command_leads_where_the_table_says_or_is_refused(
            String where, CommandName name, Row row) {
        CaseFile file = row.file();
        assertThat(file.state()).as("the way to it").isEqualTo(row.state());
        CaseState leadsTo = row.edges().get(name);
        if (leadsTo == null) {
            assertThatThrownBy(() -> CaseFixtures.next(file, name))
                    .isInstanceOfSatisfying(
                            Refusal.IllegalTransition.class,
                            refusal -> {
                                assertThat(refusal.state()).isEqualTo(row.state());
                                assertThat(refusal.command()).isEqualTo(name);
                            });
        } else {
            CaseFile ready =
                    name == CommandName.HAND_DOWN
                            ? CaseFixtures.next(file, CommandName.ESCALATE)
                            : file;
            assertThat(CaseFixtures.next(ready, name).state()).isEqualTo(leadsTo);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_state_that_can_be_reached_is_in_the_table(CaseKind kind) {
        Map<CaseKind, Set<CaseState>> told =
                TABLE.stream().collect(groupingBy(Row::kind, mapping(Row::state, toSet())));
        assertThat(reachable(kind)).isEqualTo(told.get(kind));
    }

    @Test
    void what_is_usually_done_next_is_offered_first() {
        assertThat(CaseFixtures.after(CaseKind.DISPUTE).allowed().getFirst())
                .isEqualTo(CommandName.ACCEPT);
        assertThat(CaseFixtures.after(CaseKind.WORK_ORDER, CommandName.ACCEPT).allowed().getFirst())
                .isEqualTo(CommandName.REPLY);
        assertThat(CaseFixtures.after(CaseKind.PETITION).allowed().getLast())
                .isEqualTo(CommandName.VOID);
    }

    @Test
    void a_command_is_known_by_its_name_in_addresses() {
        for (CommandName name : CommandName.values()) {
            assertThat(CommandName.ofPath(name.path())).contains(name);
            assertThat(CaseFixtures.command(name).name()).isEqualTo(name);
        }
        assertThat(CommandName.HOLD_SESSION.path()).isEqualTo("hold-session");
        assertThat(CommandName.ofPath("ACCEPT")).isEmpty();
    }

    private static Set<CaseState> reachable(CaseKind kind) {
        Set<CaseState> seen = EnumSet.noneOf(CaseState.class);
        Deque<CaseFile> open = new ArrayDeque<>(List.of(CaseFixtures.registered(kind)));
        while (!open.isEmpty()) {
            CaseFile file = open.pop();
            if (seen.add(file.state())) {
                for (CommandName name : file.allowed()) {
                    if (name != CommandName.HAND_DOWN) {
                        open.add(CaseFixtures.next(file, name));
                    }
                }
            }
        }
        return seen;
    }

    private static List<Row> read() {
        try (InputStream file = LifeCycleTest.class.getResourceAsStream("/cases/life-cycle.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LifeCycleTest::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        CaseState state = CaseState.valueOf(cells[1].strip());
        List<CommandName> way = words(cells[2]).map(CommandName::valueOf).toList();
        Map<CommandName, CaseState> edges =
                words(cells[3])
                        .map(edge -> edge.split(":", 2))
                        .collect(
                                Collectors.toMap(
                                        edge -> CommandName.valueOf(edge[0]),
                                        edge ->
                                                edge[1].equals("*")
                                                        ? state
                                                        : CaseState.valueOf(edge[1])));
        return new Row(CaseKind.valueOf(cells[0].strip()), state, way, edges);
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +")).filter(word -> !word.isEmpty());
    }
}
