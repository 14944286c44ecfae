package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.stamp;
import static io.maplebridge.cases.life.domain.StepKind.ACCEPT;
import static io.maplebridge.cases.life.domain.StepKind.ASSIGN;
import static io.maplebridge.cases.life.domain.StepKind.CLOSE;
import static io.maplebridge.cases.life.domain.StepKind.DECLINE;
import static io.maplebridge.cases.life.domain.StepKind.REOPEN;
import static io.maplebridge.cases.life.domain.StepKind.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What stands after each milestone, by the day. */
class LifeByDayTest {

    private static final LifeByDay LIVES =
            new LifeByDay(Delivered.deadlines(), CaseFixtures.QUEUES);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    private CaseFile petition =
            CaseFile.registered(
                    CaseFixtures.newId(),
                    stamp(LocalDate.of(2024, 3, 4)),
                    CaseFixtures.registration(CaseKind.PETITION));

    private void then(StepKind kind, String day) {
        LocalDate on = LocalDate.parse(day);
        petition = petition.with(petition.decide(command(kind), stamp(on), TODAY));
    }

    private Standing asOf(String day) {
        return LIVES.of(petition).stream()
                .filter(moment -> !petition.dayOf(moment.event()).isAfter(LocalDate.parse(day)))
                .max(Comparator.comparing(moment -> petition.dayOf(moment.event())))
                .orElseThrow()
                .after();
    }

    private Clock clock(String id, String day) {
        return LIVES.of(petition).stream()
                .filter(moment -> !petition.dayOf(moment.event()).isAfter(LocalDate.parse(day)))
                .reduce((before, after) -> after)
                .orElseThrow()
                .after()
                .clock(id)
                .orElseThrow();
    }

    @Test
    void the_clock_of_a_reopened_petition_starts_anew_and_the_past_keeps_its_own() {
        then(ACCEPT, "2024-03-06");
        then(REPLY, "2024-03-20");
        then(CLOSE, "2024-03-25");
        then(REOPEN, "2024-09-02");
        then(REPLY, "2024-09-25");

        Clock spring = clock("petition.decide", "2024-04-30");
        assertThat(spring.startedOn()).isEqualTo("2024-03-06");
        assertThat(spring.metOn()).isEqualTo("2024-03-20");
        Clock between = clock("petition.decide", "2024-09-10");
        assertThat(between.startedOn()).isEqualTo("2024-09-02");
        assertThat(between.dueOn()).isEqualTo("2024-11-01");
        assertThat(between.metOn()).isNull();
        assertThat(clock("petition.decide", "2024-12-31").metOn()).isEqualTo("2024-09-25");
        assertThat(clock("petition.accept", "2024-12-31").metOn()).isEqualTo("2024-03-06");
    }

    @Test
    void who_is_told_that_it_is_not_accepted_is_told() {
        then(DECLINE, "2024-03-15");
        Clock told = clock("petition.accept", "2024-04-30");
        assertThat(told.metOn()).isEqualTo("2024-03-15");
        assertThat(asOf("2024-04-30").codes()).containsEntry("exclusion", "NOT_ACCEPTED");
        then(REOPEN, "2024-05-06");
        assertThat(clock("petition.accept", "2024-05-06").dueOn()).isEqualTo("2024-05-21");
        assertThat(asOf("2024-05-07").codes()).doesNotContainKey("exclusion");
    }

    @Test
    void who_had_it_in_hand_on_a_day_is_known_whenever_that_was_recorded() {
        then(ACCEPT, "2024-03-06");
        then(REPLY, "2024-03-20");
        then(ASSIGN, "2024-03-10");
        assertThat(asOf("2024-03-09").codes()).containsEntry("holder", "petition-office");
        assertThat(asOf("2024-03-10").codes())
                .containsEntry("holder", "justice-office")
                .doesNotContainKey("outcome");
        assertThat(asOf("2024-03-20").codes())
                .containsEntry("holder", "justice-office")
                .containsEntry("outcome", "REPLIED")
                .containsEntry("outcomeDetail", "supported");
    }
}
