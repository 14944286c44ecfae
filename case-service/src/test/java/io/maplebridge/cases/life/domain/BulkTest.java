package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static io.maplebridge.cases.life.domain.CaseFixtures.registration;
import static io.maplebridge.cases.life.domain.CaseFixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkTest {

    private static final long MEGABYTE = 1L << 20;

    @Test
    void a_case_full_of_notes_takes_no_more_and_every_step_that_brings_it_on() {
        CaseFile file = filled(registered(CaseKind.DISPUTE), 4 * MEGABYTE);
        assertFull(file, StepKind.NOTE);
        assertFull(file, StepKind.CORRECT);
        assertThat(Bulk.takesNoOtherContent(file)).isTrue();

        CaseFile closed =
                sameDay(
                        file,
                        StepKind.ACCEPT,
                        StepKind.HOLD_SESSION,
                        StepKind.HOLD_SESSION,
                        StepKind.AGREE,
                        StepKind.PERFORM,
                        StepKind.CLOSE);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void a_case_that_is_fuller_still_takes_only_what_moves_it() {
        CaseFile file =
                filled(
                        next(registered(CaseKind.DISPUTE), StepKind.ACCEPT, StepKind.HOLD_SESSION),
                        8 * MEGABYTE);
        assertFull(file, StepKind.HOLD_SESSION);
        assertThat(sameDay(file, StepKind.FAIL, StepKind.CLOSE).state())
                .isEqualTo(CaseState.CLOSED);
    }

    @Test
    void a_long_life_of_usual_steps_is_far_from_full() {
        CaseFile file = filled(registered(CaseKind.PETITION), MEGABYTE);
        assertThat(file.decide(command(StepKind.NOTE), stamp(day(file)), TODAY)).hasSize(1);
        assertThat(Bulk.takesNoOtherContent(registered(CaseKind.DISPUTE))).isFalse();
    }

    private static void assertFull(CaseFile file, StepKind kind) {
        assertThatThrownBy(() -> file.decide(command(kind), stamp(day(file)), TODAY))
                .isInstanceOf(Refusal.Full.class);
    }

    private static CaseFile sameDay(CaseFile file, StepKind... kinds) {
        CaseFile at = file;
        for (StepKind kind : kinds) {
            at = on(at, command(kind), day(at));
        }
        return at;
    }

    private static LocalDate day(CaseFile file) {
        return file.history().getLast().stamp().occurredOn();
    }

    private static CaseFile filled(CaseFile file, long bytes) {
        String text = "长".repeat(2_000);
        List<CaseEvent> notes = new ArrayList<>();
        for (long written = 0; written < bytes; written += 3L * text.length()) {
            notes.add(new CaseEvent(stamp(day(file)), new Step.CaseNoted(text)));
        }
        return file.with(notes);
    }

    @Test
    void who_sends_one_thing_otherwise_again_and_again_is_kept_beside_it() {
        CaseFile file = registered(CaseKind.DISPUTE);
        int sent = 0;
        while (!Bulk.takesNoOtherContent(file)) {
            file =
                    file.conflicting(
                            stamp(day(file)),
                            registration(CaseKind.DISPUTE, "第" + sent++ + "次", "dami"));
        }
        assertThat(sent).isEqualTo(50);
    }
}
