package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.QUEUES;
import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.nextDay;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.StepKind.ACCEPT;
import static io.maplebridge.cases.life.domain.StepKind.AGREE;
import static io.maplebridge.cases.life.domain.StepKind.ESCALATE;
import static io.maplebridge.cases.life.domain.StepKind.HOLD_SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 上交 and 转交 in one: the office gives a case of a village to an office of the town. */
class PassedUpTest {

    private static final Step.CaseAssigned UP =
            new Step.CaseAssigned("justice-office", Level.TOWN, "双方都在外村");

    @Test
    void it_goes_up_and_is_given_to_the_office_and_the_history_says_both() {
        CaseFile file = after(CaseKind.DISPUTE, ACCEPT, HOLD_SESSION);
        CaseFile up = on(file, UP, nextDay(file));
        assertThat(up.level()).isEqualTo(Level.TOWN);
        assertThat(up.state()).isEqualTo(CaseState.MEDIATING);
        assertThat(QUEUES.holder(up)).isEqualTo("justice-office");
        assertThat(up.history().subList(file.version(), up.version()))
                .satisfiesExactly(
                        event ->
                                assertThat(event.step())
                                        .isInstanceOfSatisfying(
                                                Step.CaseEscalated.class,
                                                e -> {
                                                    assertThat(e.to()).isEqualTo(Level.TOWN);
                                                    assertThat(e.reason()).isEqualTo("双方都在外村");
                                                }),
                        event ->
                                assertThat(event.step())
                                        .isInstanceOfSatisfying(
                                                Step.CaseAssigned.class,
                                                e ->
                                                        assertThat(e.holder())
                                                                .isEqualTo("justice-office")));
    }

    @Test
    void both_are_the_work_of_one_command() {
        CaseFile file = after(CaseKind.DISPUTE, ACCEPT);
        Stamp stamp =
                new Stamp(
                        nextDay(file),
                        CaseFixtures.learned(nextDay(file)),
                        CaseFixtures.OFFICE,
                        new CommandKey(UUID.randomUUID(), "passed up"));
        CaseFile up = file.with(file.decide(UP, stamp, TODAY));
        assertThat(DoneCommands.at(up, up.version())).hasSize(2);
        assertThat(DoneCommands.at(up, file.version())).hasSize(1);
    }

    @Test
    void it_needs_a_reason_as_passing_up_does() {
        CaseFile file = after(CaseKind.DISPUTE, ACCEPT);
        Step silent = new Step.CaseAssigned("justice-office", Level.TOWN, null);
        assertThatThrownBy(() -> on(file, silent, nextDay(file)))
                .isInstanceOf(Refusal.WrongField.class);
    }

    @Test
    void what_was_settled_in_the_village_stays_settled_there() {
        CaseFile file = after(CaseKind.DISPUTE, ACCEPT, AGREE);
        assertThatThrownBy(() -> on(file, UP, nextDay(file)))
                .isInstanceOf(Refusal.IllegalTransition.class);
    }

    @Test
    void nothing_is_passed_up_to_the_level_where_it_stands() {
        CaseFile file = after(CaseKind.DISPUTE, ACCEPT, ESCALATE);
        assertThatThrownBy(() -> on(file, UP, nextDay(file)))
                .isInstanceOf(Refusal.WrongField.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_is_the_business_of_its_village_and_of_whom_it_was_given_to(CaseKind kind) {
        CaseFile file = after(kind);
        LocalDate day = nextDay(file);
        assertThat(Queues.placesOf(file)).containsExactly("dami");
        assertThat(Queues.placesOf(on(file, new Step.CaseAssigned("xiaomi", null, null), day)))
                .containsExactlyInAnyOrder("dami", "xiaomi");
        assertThat(Queues.placesOf(on(file, new Step.CaseAssigned("dami", null, null), day)))
                .containsExactly("dami");
    }
}
