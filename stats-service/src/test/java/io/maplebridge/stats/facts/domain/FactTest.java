package io.maplebridge.stats.facts.domain;

import static io.maplebridge.stats.cases.kafka.CaseLife.day;
import static io.maplebridge.stats.cases.kafka.CaseLife.dispute;
import static io.maplebridge.stats.cases.kafka.CaseLife.petition;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import org.junit.jupiter.api.Test;

class FactTest {

    private final Fact agreedInMarch =
            dispute()
                    .then(MilestoneKind.REGISTERED, "01-31")
                    .then(MilestoneKind.ACCEPTED, "02-01")
                    .then(MilestoneKind.AGREED, "03-05", "ORAL")
                    .fact();

    @Test
    void a_step_counts_from_the_end_of_its_own_day() {
        FactAsOf before = agreedInMarch.asOf(day("03-04")).orElseThrow();
        FactAsOf after = agreedInMarch.asOf(day("03-05")).orElseThrow();

        assertThat(before.code("outcome")).isNull();
        assertThat(after.code("outcome")).isEqualTo("AGREED");
        assertThat(after.code("outcomeDetail")).isEqualTo("ORAL");
    }

    @Test
    void before_its_first_step_a_thing_is_nothing() {
        assertThat(agreedInMarch.asOf(day("01-30"))).isEmpty();
    }

    @Test
    void of_several_steps_on_a_day_the_last_one_holds() {
        Fact fact =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .at(Level.TOWN)
                        .then(MilestoneKind.ESCALATED, "01-01")
                        .fact();

        assertThat(fact.asOf(day("01-01")).orElseThrow().code("level")).isEqualTo("TOWN");
    }

    @Test
    void the_day_after_a_due_day_is_a_turning_day_without_a_step() {
        Fact silent = petition().then(MilestoneKind.REGISTERED, "03-01").fact();

        assertThat(silent.turningDays()).containsExactly(day("03-01"), day("03-17"));
        assertThat(silent.asOf(day("03-16")).orElseThrow().isDue("petition.accept")).isFalse();
        assertThat(silent.asOf(day("03-17")).orElseThrow().isDue("petition.accept")).isTrue();
    }

    @Test
    void the_same_version_in_a_newer_shape_is_newer() {
        assertThat(agreedInMarch.isNewerThan(3, CaseFacts.SHAPE - 1)).isTrue();
        assertThat(agreedInMarch.isNewerThan(3, CaseFacts.SHAPE)).isFalse();
        assertThat(agreedInMarch.isNewerThan(4, 1)).isFalse();
    }
}
