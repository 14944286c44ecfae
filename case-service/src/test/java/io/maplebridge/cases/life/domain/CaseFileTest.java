package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.REGISTERED_ON;
import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static io.maplebridge.cases.life.domain.CaseFixtures.stamp;
import static io.maplebridge.cases.life.domain.StepKind.ACCEPT;
import static io.maplebridge.cases.life.domain.StepKind.AGREE;
import static io.maplebridge.cases.life.domain.StepKind.CALL_BACK;
import static io.maplebridge.cases.life.domain.StepKind.CLOSE;
import static io.maplebridge.cases.life.domain.StepKind.CONFIRM;
import static io.maplebridge.cases.life.domain.StepKind.DECLINE;
import static io.maplebridge.cases.life.domain.StepKind.HOLD_SESSION;
import static io.maplebridge.cases.life.domain.StepKind.NOTE;
import static io.maplebridge.cases.life.domain.StepKind.PERFORM;
import static io.maplebridge.cases.life.domain.StepKind.REOPEN;
import static io.maplebridge.cases.life.domain.StepKind.REPLY;
import static io.maplebridge.cases.life.domain.StepKind.SETTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {

    @Test
    void a_case_begins_with_its_registration_and_nothing_else() {
        CaseEvent note = new CaseEvent(stamp(REGISTERED_ON), new Step.CaseNoted("?"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CaseFixtures.newId(), List.of(note)));
    }

    @Test
    void deciding_changes_nothing() {
        CaseFile file = registered(CaseKind.DISPUTE);
        List<CaseEvent> once = file.decide(command(ACCEPT), stamp(REGISTERED_ON), TODAY);
        List<CaseEvent> twice = file.decide(command(ACCEPT), stamp(REGISTERED_ON), TODAY);
        assertThat(once).isEqualTo(twice);
        assertThat(file.version()).isEqualTo(1);
        assertThat(file.state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void what_follows_makes_a_new_case_and_leaves_the_old() {
        CaseFile before = registered(CaseKind.DISPUTE);
        CaseFile then = next(before, ACCEPT);
        assertThat(before.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(then.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(then.at(1).state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void the_version_is_the_number_of_events() {
        CaseFile file = after(CaseKind.DISPUTE, ACCEPT, NOTE, HOLD_SESSION);
        assertThat(file.version()).isEqualTo(4).isEqualTo(file.history().size());
        assertThat(file.at(3).version()).isEqualTo(3);
        assertThatThrownBy(() -> file.history().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_step_is_not_before_the_step_in_front_of_it() {
        CaseFile file = on(registered(CaseKind.DISPUTE), command(ACCEPT), LocalDate.of(2023, 4, 1));
        assertThatThrownBy(() -> on(file, command(HOLD_SESSION), LocalDate.of(2023, 3, 31)))
                .isInstanceOfSatisfying(
                        Refusal.ImpossibleDay.class,
                        refusal -> {
                            assertThat(refusal.earliest()).isEqualTo("2023-04-01");
                            assertThat(refusal.latest()).isEqualTo(TODAY);
                        });
        assertThat(on(file, command(HOLD_SESSION), LocalDate.of(2023, 4, 1)).state())
                .isEqualTo(CaseState.MEDIATING);
    }

    @Test
    void a_step_is_not_in_the_future() {
        CaseFile file = registered(CaseKind.DISPUTE);
        assertThat(on(file, command(ACCEPT), TODAY).acceptedOn()).contains(TODAY);
        assertThatThrownBy(() -> on(file, command(ACCEPT), TODAY.plusDays(1)))
                .isInstanceOf(Refusal.ImpossibleDay.class);
    }

    @Test
    void a_note_may_tell_of_an_earlier_day_but_not_of_one_before_the_registration() {
        CaseFile file = on(registered(CaseKind.DISPUTE), command(ACCEPT), LocalDate.of(2023, 4, 1));
        CaseFile noted = on(file, command(NOTE), REGISTERED_ON);
        assertThat(noted.version()).isEqualTo(3);
        assertThatThrownBy(() -> on(file, command(NOTE), REGISTERED_ON.minusDays(1)))
                .isInstanceOf(Refusal.ImpossibleDay.class);
    }

    @Test
    void a_note_moves_neither_the_state_nor_the_day_of_the_last_step() {
        CaseFile noted = on(registered(CaseKind.DISPUTE), command(NOTE), LocalDate.of(2023, 6, 1));
        assertThat(noted.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(on(noted, command(ACCEPT), REGISTERED_ON).acceptedOn()).contains(REGISTERED_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "DISPUTE, VILLAGE",
        "PETITION, TOWN",
        "WORK_ORDER, TOWN",
    })
    void a_case_begins_at_the_level_of_its_kind(CaseKind kind, Level level) {
        assertThat(registered(kind).level()).isEqualTo(level);
    }

    @Test
    void escalating_goes_up_and_handing_down_goes_down() {
        CaseFile village = after(CaseKind.DISPUTE, ACCEPT);
        CaseFile county = on(village, escalate(Level.COUNTY), CaseFixtures.nextDay(village));
        assertThat(county.level()).isEqualTo(Level.COUNTY);
        CaseFile town = on(county, handDown(Level.TOWN), CaseFixtures.nextDay(county));
        assertThat(town.level()).isEqualTo(Level.TOWN);
        for (Step wrong :
                List.of(
                        escalate(Level.TOWN),
                        escalate(Level.VILLAGE),
                        handDown(Level.TOWN),
                        handDown(Level.COUNTY))) {
            assertThatThrownBy(() -> on(town, wrong, CaseFixtures.nextDay(town)))
                    .isInstanceOf(Refusal.WrongField.class);
        }
    }

    @Test
    void a_petition_is_not_accepted_without_its_route() {
        Step without = new Step.CaseAccepted(null, null);
        assertThatThrownBy(() -> on(registered(CaseKind.PETITION), without, TODAY))
                .isInstanceOf(Refusal.WrongField.class);
        assertThat(on(registered(CaseKind.DISPUTE), without, TODAY).state())
                .isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void an_oral_agreement_is_recorded_with_its_content() {
        Step oral = new Step.AgreementReached(AgreementForm.ORAL, "各让一步", null, null);
        CaseFile agreed = on(after(CaseKind.DISPUTE, ACCEPT), oral, TODAY);
        assertThat(agreed.state()).isEqualTo(CaseState.AGREED);
        assertThat(agreed.history().getLast())
                .isEqualTo(
                        new CaseEvent(
                                stamp(TODAY),
                                new Step.AgreementReached(AgreementForm.ORAL, "各让一步", null, null)));
    }

    @Test
    void the_number_is_given_at_acceptance_and_an_order_keeps_its_own() {
        Step accept = new Step.CaseAccepted("〔2023〕长沙人调字第12号", null);
        assertThat(registered(CaseKind.DISPUTE).number()).isEmpty();
        assertThat(on(registered(CaseKind.DISPUTE), accept, TODAY).number())
                .contains("〔2023〕长沙人调字第12号");
        assertThat(after(CaseKind.WORK_ORDER, ACCEPT).number()).contains("GD20230301007");
    }

    @ParameterizedTest
    @CsvSource({"WORK_ORDER,REPLY", "PETITION,REPLY", "PETITION,SETTLE", "DISPUTE,AGREE"})
    void what_is_not_solved_is_taken_up_again_next(CaseKind kind, StepKind outcome) {
        CaseFile file = unsolved(after(kind, ACCEPT, outcome));
        assertThat(file.next()).contains(REOPEN);
        assertThat(on(file, command(REOPEN), TODAY).isUnsolved()).isFalse();
    }

    @Test
    void what_is_solved_at_the_second_call_is_not() {
        CaseFile file = unsolved(after(CaseKind.PETITION, ACCEPT, REPLY));
        assertThat(on(file, command(CALL_BACK), TODAY).next()).contains(CLOSE);
    }

    @Test
    void what_is_not_solved_is_closed_only_with_a_word_why() {
        CaseFile order = unsolved(after(CaseKind.WORK_ORDER, ACCEPT, REPLY));
        assertThatThrownBy(() -> on(order, new Step.CaseClosed(null), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.WrongField.class,
                        wrong -> assertThat(wrong.field()).isEqualTo("note"));
        CaseFile closed = on(order, new Step.CaseClosed("来电人要求不合规定，已当面说明"), TODAY);
        assertThat(closed.next()).isEmpty();
        assertThat(
                        on(
                                        after(CaseKind.WORK_ORDER, ACCEPT, REPLY, CALL_BACK),
                                        new Step.CaseClosed(null),
                                        TODAY)
                                .state())
                .isEqualTo(CaseState.CLOSED);
    }

    private static CaseFile unsolved(CaseFile file) {
        return on(file, new Step.PartyCalledBack(false, "dissatisfied", null), TODAY);
    }

    @Test
    void the_outcome_is_dated_by_what_brought_it() {
        CaseFile agreed = after(CaseKind.DISPUTE, ACCEPT, HOLD_SESSION, AGREE);
        assertThat(agreed.concludedOn()).contains(REGISTERED_ON.plusDays(3));
        CaseFile closed = next(agreed, PERFORM, CONFIRM, CALL_BACK, CLOSE);
        assertThat(closed.concludedOn())
                .as("closing a dispute is filing it, not concluding it")
                .contains(REGISTERED_ON.plusDays(3));
        assertThat(after(CaseKind.PETITION, ACCEPT, REPLY, SETTLE).concludedOn())
                .contains(REGISTERED_ON.plusDays(3));
        assertThat(after(CaseKind.WORK_ORDER, ACCEPT, REPLY, CALL_BACK, CLOSE).concludedOn())
                .as("an order is concluded when it is closed")
                .contains(REGISTERED_ON.plusDays(4));
    }

    @Test
    void an_order_is_open_until_it_is_closed() {
        CaseFile calledBack = after(CaseKind.WORK_ORDER, ACCEPT, REPLY, CALL_BACK);
        assertThat(calledBack.isOpen()).isTrue();
        assertThat(next(calledBack, CLOSE).isOpen()).isFalse();
        assertThat(after(CaseKind.PETITION, ACCEPT, REPLY).isOpen()).isFalse();
    }

    @Test
    void reopening_takes_the_outcome_back_and_keeps_number_and_acceptance() {
        Step accept = new Step.CaseAccepted("〔2023〕长沙人调字第1号", null);
        CaseFile accepted = on(registered(CaseKind.DISPUTE), accept, REGISTERED_ON);
        CaseFile reopened = next(accepted, AGREE, PERFORM, CLOSE, REOPEN);
        assertThat(reopened.concludedOn()).isEmpty();
        assertThat(reopened.reopenedOn()).contains(REGISTERED_ON.plusDays(5));
        assertThat(reopened.acceptedOn()).contains(REGISTERED_ON);
        assertThat(reopened.number()).contains("〔2023〕长沙人调字第1号");
        assertThat(reopened.isOpen()).isTrue();
        assertThat(next(reopened, AGREE).concludedOn()).contains(REGISTERED_ON.plusDays(6));
    }

    @Test
    void what_was_declined_and_reopened_still_has_to_be_accepted() {
        CaseFile reopened = after(CaseKind.PETITION, DECLINE, REOPEN);
        assertThat(reopened.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(reopened.acceptedOn()).isEmpty();
    }

    @Test
    void a_command_is_known_to_be_done_by_its_key() {
        CommandKey key = new CommandKey(UUID.randomUUID(), "accept on that day");
        CaseFile file = registered(CaseKind.DISPUTE);
        CaseFile then = accepted(file, key);
        assertThat(isDone(then, ACCEPT, CaseFixtures.OFFICE, key)).isTrue();
        assertThat(isDone(file, ACCEPT, CaseFixtures.OFFICE, key)).isFalse();
        assertThat(
                        isDone(
                                then,
                                ACCEPT,
                                CaseFixtures.OFFICE,
                                new CommandKey(UUID.randomUUID(), key.print())))
                .isFalse();
        assertThatThrownBy(() ->
                        isDone(
                                then,
                                ACCEPT,
                                CaseFixtures.OFFICE,
                                new CommandKey(key.id(), "accept on another day")))
                .isInstanceOf(Refusal.KeyUsed.class);
    }

    @Test
    void a_command_done_before_prints_were_kept_is_known_by_who_did_what() {
        CommandKey now = new CommandKey(UUID.randomUUID(), "accept on that day");
        CaseFile then = accepted(registered(CaseKind.DISPUTE), new CommandKey(now.id(), null));
        assertThat(isDone(then, ACCEPT, CaseFixtures.OFFICE, now)).isTrue();
        assertThatThrownBy(() -> isDone(then, CLOSE, CaseFixtures.OFFICE, now))
                .isInstanceOf(Refusal.KeyUsed.class);
        assertThatThrownBy(() -> isDone(then, ACCEPT, new Actor("别人", "OFFICE"), now))
                .isInstanceOf(Refusal.KeyUsed.class);
    }

    private static boolean isDone(CaseFile file, StepKind command, Actor actor, CommandKey key) {
        return DoneCommands.contain(file, command, actor, key);
    }

    private static CaseFile accepted(CaseFile file, CommandKey key) {
        Stamp keyed = new Stamp(TODAY, CaseFixtures.learned(TODAY), CaseFixtures.OFFICE, key);
        return file.with(file.decide(command(ACCEPT), keyed, TODAY));
    }

    @Test
    void a_case_knows_every_content_it_has_been_sent() {
        Registration other = CaseFixtures.registration(CaseKind.DISPUTE, "另一件事", "dami");
        CaseFile file = registered(CaseKind.DISPUTE);
        assertThat(file.origin().knows(file.registration())).isTrue();
        assertThat(file.origin().knows(other)).isFalse();
        CaseFile conflicted = file.conflicting(stamp(TODAY), other);
        assertThat(conflicted.origin().knows(other)).isTrue();
        assertThat(conflicted.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(conflicted.registration()).isEqualTo(file.registration());
    }

    @Test
    void the_details_of_an_event_leave_out_what_was_left_empty() {
        var oral =
                new CaseEvent(
                        stamp(TODAY),
                        new Step.AgreementReached(AgreementForm.ORAL, "好", null, null));
        assertThat(StepDetails.of(oral.step())).containsOnlyKeys("form", "content");
        var written =
                new CaseEvent(
                        stamp(TODAY),
                        new Step.AgreementReached(
                                AgreementForm.WRITTEN, "好", TODAY, new BigDecimal("5")));
        assertThat(StepDetails.of(written.step()).keySet())
                .containsExactly("form", "content", "performBy", "amount");
    }

    private static Step escalate(Level to) {
        return new Step.CaseEscalated(to, "跨镇");
    }

    private static Step handDown(Level to) {
        return new Step.CaseHandedDown(to, "就地办理");
    }
}
