package io.maplebridge.stats.editions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionHistoryTest {

    private static final Hand WRITER = new Hand("tongji", "吴统计员", "WRITER");
    private static final Hand LEADER = new Hand("lingdao", "分管领导", "LEADER");
    private static final Instant AT = Instant.parse("2023-12-20T01:00:00Z");

    /** Every stage, how it is come to, and what may be done from there. */
    private static final Map<Stage, List<Act>> WAY =
            new EnumMap<>(
                    Map.of(
                            Stage.DRAFT, List.of(),
                            Stage.DISCUSSED, List.of(Act.DISCUSS),
                            Stage.APPROVED, List.of(Act.DISCUSS, Act.APPROVE),
                            Stage.LOCKED, List.of(Act.DISCUSS, Act.APPROVE, Act.LOCK),
                            Stage.WITHDRAWN, List.of(Act.WITHDRAW)));

    private static final Map<Stage, Set<Act>> TAKES =
            Map.of(
                    Stage.DRAFT, EnumSet.of(Act.DISCUSS, Act.WITHDRAW),
                    Stage.DISCUSSED, EnumSet.of(Act.APPROVE, Act.WITHDRAW),
                    Stage.APPROVED, EnumSet.of(Act.LOCK, Act.WITHDRAW),
                    Stage.LOCKED, EnumSet.of(Act.SEND, Act.WITHDRAW),
                    Stage.WITHDRAWN, EnumSet.noneOf(Act.class));

    @Test
    void every_stage_takes_the_steps_of_the_table_and_no_other() {
        for (Stage stage : Stage.values()) {
            EditionHistory at = at(stage);
            assertThat(at.stage()).isEqualTo(stage);
            for (Act act : Act.values()) {
                assertThat(at.takes(act))
                        .as("%s at %s", act, stage)
                        .isEqualTo(TAKES.getOrDefault(stage, Set.of()).contains(act));
                if (!at.takes(act)) {
                    assertThatExceptionOfType(Refused.class)
                            .isThrownBy(() -> at.with(step(act, LEADER)))
                            .satisfies(it -> assertThat(it.why()).isEqualTo(Refused.Why.NOT_NOW));
                }
            }
        }
    }

    @Test
    void who_drafted_it_does_not_approve_it() {
        Hand both = new Hand("tongji", "吴统计员", "OFFICE WRITER");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> at(Stage.DISCUSSED).with(step(Act.APPROVE, both)))
                .satisfies(it -> assertThat(it.why()).isEqualTo(Refused.Why.SAME_HAND));
    }

    @Test
    void what_was_approved_is_not_withdrawn_by_a_writer() {
        for (Stage stage : List.of(Stage.APPROVED, Stage.LOCKED)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> at(stage).with(step(Act.WITHDRAW, WRITER)))
                    .satisfies(it -> assertThat(it.why()).isEqualTo(Refused.Why.APPROVED_ALREADY));
        }
        assertThat(at(Stage.DRAFT).with(step(Act.WITHDRAW, WRITER)).stage())
                .isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void it_is_sent_as_often_as_wanted_and_stays_locked() {
        EditionHistory sent =
                at(Stage.LOCKED).with(step(Act.SEND, WRITER)).with(step(Act.SEND, WRITER));

        assertThat(sent.stage()).isEqualTo(Stage.LOCKED);
        assertThat(sent.wasLocked()).isTrue();
        assertThat(sent.with(step(Act.WITHDRAW, LEADER)).wasLocked()).isTrue();
    }

    @Test
    void a_seal_changes_with_whatever_is_under_it() {
        String one = Seal.of("content", "step");

        assertThat(Seal.of("content", "step")).isEqualTo(one);
        assertThat(Seal.of("content", "step ")).isNotEqualTo(one);
        assertThat(Seal.of("content\nst", "ep")).isNotEqualTo(one);
        assertThat(Seal.of("other", "step")).isNotEqualTo(one);
    }

    @Test
    void the_text_of_an_id_is_read_back_whatever_the_town_is_called() {
        EditionId id = new EditionId("new-town-2020-1", 2023, 12);

        assertThat(EditionId.of(id.toString())).contains(id);
        assertThat(EditionId.of("changsha-2023-0")).isEmpty();
        assertThat(EditionId.of("changsha")).isEmpty();
    }

    private static EditionHistory at(Stage stage) {
        EditionHistory history = new EditionHistory(List.of(step(Act.DRAFT, WRITER)));
        for (Act act : WAY.getOrDefault(stage, List.of())) {
            history = history.with(step(act, act == Act.DISCUSS ? WRITER : LEADER));
        }
        return history;
    }

    private static EditionStep step(Act act, Hand by) {
        return new EditionStep(act, by, AT, null);
    }
}
