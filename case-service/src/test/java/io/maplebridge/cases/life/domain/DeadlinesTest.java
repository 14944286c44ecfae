package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.REGISTERED_ON;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.StepKind.ACCEPT;
import static io.maplebridge.cases.life.domain.StepKind.AGREE;
import static io.maplebridge.cases.life.domain.StepKind.CALL_BACK;
import static io.maplebridge.cases.life.domain.StepKind.CLOSE;
import static io.maplebridge.cases.life.domain.StepKind.CONFIRM;
import static io.maplebridge.cases.life.domain.StepKind.DECLINE;
import static io.maplebridge.cases.life.domain.StepKind.FAIL;
import static io.maplebridge.cases.life.domain.StepKind.PERFORM;
import static io.maplebridge.cases.life.domain.StepKind.REOPEN;
import static io.maplebridge.cases.life.domain.StepKind.REPLY;
import static io.maplebridge.cases.life.domain.StepKind.SETTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the limits and the calendar that the product is delivered with. */
class DeadlinesTest {

    private static final WorkingDays CALENDAR = Delivered.calendar();
    private static final Deadlines DEADLINES = Delivered.deadlines();

    @ParameterizedTest(name = "{1} working days after {0}: {2}. {3}")
    @CsvSource({
        "2023-09-27, 1, 2023-09-28, the first day is not counted",
        "2023-09-28, 1, 2023-10-07, the golden week and then a worked Saturday",
        "2023-09-28, 2, 2023-10-08, the worked Sunday after it",
        "2023-09-28, 5, 2023-10-11, both and three weekdays",
        "2023-10-13, 1, 2023-10-16, a weekend",
        "2023-06-21, 1, 2023-06-25, the dragon boat festival and a worked Sunday",
        "2023-12-29, 1, 2024-01-02, over new year",
        "2023-12-28, 5, 2024-01-05, over new year",
        "2024-02-09, 1, 2024-02-18, the spring festival",
        "2022-10-03, 1, 2022-10-04, a missing year is counted Monday to Friday",
        "2022-12-30, 1, 2023-01-03, a missing year and the known one after it",
        "2027-01-01, 2, 2027-01-05, a year not yet published",
    })
    void working_days_are_counted_as_the_state_council_says(
            LocalDate from, int count, LocalDate expected, String why) {
        assertThat(CALENDAR.after(from, count)).as(why).isEqualTo(expected);
    }

    @Test
    void a_missing_calendar_is_reported() {
        assertThat(DEADLINES.calendarKnown(order(LocalDate.of(2023, 12, 28)))).isTrue();
        assertThat(DEADLINES.calendarKnown(order(LocalDate.of(2022, 12, 28)))).isFalse();
        assertThat(DEADLINES.calendarKnown(order(LocalDate.of(2026, 12, 30)))).isFalse();
        Deadline calendarDays = due(after(CaseKind.PETITION));
        assertThat(new Deadlines(List.of(), new WorkingDays(Map.of())).calendarKnown(calendarDays))
                .as("calendar days need no calendar")
                .isTrue();
    }

    @Test
    void a_dispute_is_to_be_concluded_thirty_days_after_acceptance() {
        CaseFile accepted = after(CaseKind.DISPUTE, ACCEPT);
        assertThat(due(accepted).startedOn()).isEqualTo(REGISTERED_ON.plusDays(1));
        assertThat(due(accepted).dueOn()).isEqualTo(REGISTERED_ON.plusDays(31));
        assertThat(due(accepted).limit().article()).contains("33");
    }

    @Test
    void a_petition_is_answered_in_fifteen_days_and_decided_in_sixty() {
        assertThat(due(after(CaseKind.PETITION)).dueOn()).isEqualTo(REGISTERED_ON.plusDays(15));
        assertThat(due(after(CaseKind.PETITION, ACCEPT)).dueOn())
                .isEqualTo(REGISTERED_ON.plusDays(61));
    }

    @Test
    void an_order_has_its_own_limit_from_the_day_it_came() {
        assertThat(due(after(CaseKind.WORK_ORDER)).dueOn()).isEqualTo(LocalDate.of(2023, 3, 8));
        assertThat(due(after(CaseKind.WORK_ORDER, ACCEPT, REPLY, CALL_BACK)).dueOn())
                .isEqualTo(LocalDate.of(2023, 3, 8));
    }

    @Test
    void a_dispute_that_was_registered_does_not_lie_for_ever() {
        Deadline due = due(after(CaseKind.DISPUTE));
        assertThat(due.startedOn()).isEqualTo(REGISTERED_ON);
        assertThat(due.dueOn()).as("three working days").isEqualTo(LocalDate.of(2023, 3, 6));
    }

    @Test
    void after_an_agreement_the_clock_of_its_performance_runs() {
        CaseFile agreed = after(CaseKind.DISPUTE, ACCEPT, AGREE);
        assertThat(due(agreed).dueOn()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(due(agreed).startedOn()).isEqualTo(REGISTERED_ON.plusDays(2));
        assertThat(DEADLINES.of(CaseFixtures.next(agreed, PERFORM))).isEmpty();
        assertThat(DEADLINES.of(agreedOn(null))).as("no day was named").isEmpty();
        assertThat(due(CaseFixtures.next(agreed, REOPEN)).limit().clock())
                .isEqualTo("mediation.conclude");
    }

    @Test
    void both_may_ask_for_confirmation_for_thirty_days() {
        CaseFile agreed = agreedOn(null);
        LocalDate day = agreed.concludedOn().orElseThrow();
        assertThat(right(agreed, day.plusDays(30)))
                .hasValueSatisfying(right -> assertThat(right.dueOn()).isEqualTo(day.plusDays(30)));
        assertThat(right(agreed, day.plusDays(31))).as("it lapses, it is not late").isEmpty();
        assertThat(right(CaseFixtures.next(agreed, CONFIRM), day)).isEmpty();
        assertThat(right(CaseFixtures.next(agreed, PERFORM), day)).isEmpty();
        assertThat(right(CaseFixtures.next(agreed, REOPEN), day)).isEmpty();
        assertThat(right(after(CaseKind.PETITION, ACCEPT, SETTLE), day)).isEmpty();
    }

    @Test
    void nothing_is_performed_before_it_was_agreed_upon() {
        LocalDate day = REGISTERED_ON.plusDays(2);
        assertThat(agreedOn(day).state()).isEqualTo(CaseState.AGREED);
        assertThatThrownBy(() -> agreedOn(day.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.WrongField.class,
                        wrong -> {
                            assertThat(wrong.field()).isEqualTo("performBy");
                            assertThat(wrong.fault()).isEqualTo("before-the-step");
                        });
    }

    /** With this day of performance. */
    private static CaseFile agreedOn(@Nullable LocalDate performBy) {
        Step agree = new Step.AgreementReached(AgreementForm.WRITTEN, "三日内修好", performBy, null);
        return on(after(CaseKind.DISPUTE, ACCEPT), agree, REGISTERED_ON.plusDays(2));
    }

    private static Optional<Deadline> right(CaseFile file, LocalDate today) {
        return DEADLINES.right(file, today);
    }

    @Test
    void nothing_is_due_once_there_is_an_outcome() {
        assertThat(DEADLINES.of(after(CaseKind.DISPUTE, ACCEPT, FAIL))).isEmpty();
        assertThat(DEADLINES.of(after(CaseKind.PETITION, ACCEPT, SETTLE))).isEmpty();
        assertThat(DEADLINES.of(after(CaseKind.WORK_ORDER, ACCEPT, REPLY, CALL_BACK, CLOSE)))
                .isEmpty();
    }

    @Test
    void reopening_starts_the_clock_anew() {
        CaseFile reopened = after(CaseKind.DISPUTE, ACCEPT, AGREE, REOPEN);
        assertThat(due(reopened).startedOn()).isEqualTo(REGISTERED_ON.plusDays(3));
        assertThat(due(after(CaseKind.WORK_ORDER, ACCEPT, REPLY, REOPEN)).startedOn())
                .isEqualTo(REGISTERED_ON.plusDays(3));
    }

    @Test
    void what_was_declined_and_is_accepted_after_all_runs_from_its_acceptance() {
        CaseFile reopened = after(CaseKind.PETITION, DECLINE, REOPEN);
        assertThat(due(reopened).startedOn()).isEqualTo(REGISTERED_ON.plusDays(2));
        LocalDate later = REGISTERED_ON.plusDays(9);
        CaseFile accepted = on(reopened, CaseFixtures.command(ACCEPT), later);
        assertThat(due(accepted).startedOn()).isEqualTo(later);
    }

    @Test
    void the_share_of_the_time_used_goes_on_past_a_hundred() {
        Deadline deadline = due(after(CaseKind.DISPUTE, ACCEPT));
        LocalDate begun = deadline.startedOn();
        assertThat(left(deadline, begun).used()).isZero();
        assertThat(left(deadline, begun.plusDays(15)).used()).isEqualTo(50);
        assertThat(left(deadline, begun.plusDays(45)).used()).isEqualTo(150);
        assertThat(left(deadline, deadline.dueOn()))
                .isEqualTo(new TimeLeft(false, true, 0, false, 100));
        assertThat(left(deadline, begun.plusDays(31)))
                .isEqualTo(new TimeLeft(true, false, 1, false, 103));
    }

    /** Of an order over the National Day of 2023: 29 September to 6 October off, 7 and 8 worked. */
    @ParameterizedTest
    @CsvSource({
        "2023-09-27, false, false, 5",
        "2023-09-28, false, false, 4",
        "2023-10-02, false, false, 4",
        "2023-10-07, false, false, 3",
        "2023-10-08, false, false, 2",
        "2023-10-09, false, false, 1",
        "2023-10-10, false, true,  0",
        "2023-10-13, true,  false, 3",
        "2023-10-15, true,  false, 3"
    })
    void a_limit_of_working_days_is_counted_in_working_days(
            LocalDate today, boolean late, boolean last, long days) {
        Deadline deadline = order(LocalDate.of(2023, 9, 27));
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2023, 10, 10));
        TimeLeft left = left(deadline, today);
        assertThat(left.workingDays()).isTrue();
        assertThat(left.late()).isEqualTo(late);
        assertThat(left.today()).isEqualTo(last);
        assertThat(left.days()).isEqualTo(days);
    }

    @Test
    void on_a_day_off_after_the_last_it_is_late_by_less_than_a_working_day() {
        Deadline friday = order(LocalDate.of(2023, 11, 3));
        assertThat(friday.dueOn()).isEqualTo(LocalDate.of(2023, 11, 10));
        assertThat(left(friday, LocalDate.of(2023, 11, 11)))
                .isEqualTo(new TimeLeft(true, false, 0, true, 100));
    }

    private static TimeLeft left(Deadline deadline, LocalDate today) {
        return DEADLINES.left(deadline, deadline.limit().workingDays(), today);
    }

    private static Deadline due(CaseFile file) {
        return DEADLINES.of(file).orElseThrow();
    }

    private static Deadline order(LocalDate day) {
        Stamp received = new Stamp(day, CaseFixtures.learned(day), CaseFixtures.OFFICE, null);
        Registration order = CaseFixtures.registration(CaseKind.WORK_ORDER);
        return due(
                CaseFile.of(
                        CaseFixtures.newId(),
                        List.of(new CaseEvent(received, new Step.CaseRegistered(order)))));
    }
}
