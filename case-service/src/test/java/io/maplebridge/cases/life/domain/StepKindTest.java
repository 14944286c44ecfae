package io.maplebridge.cases.life.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.event.CaseEventType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepKindTest {

    /** Names that stand in stores and topics of towns: one may be added, none may change. */
    private static final List<String> NAMES =
            List.of(
                    "REGISTER registered case-registered.v1 CaseRegistered",
                    "CONFLICT conflicted submission-conflicted.v1 SubmissionConflicted",
                    "ACCEPT accepted case-accepted.v1 CaseAccepted",
                    "DECLINE declined case-declined.v1 CaseDeclined",
                    "RETURN returned case-returned.v1 CaseReturned",
                    "HOLD_SESSION session-held session-held.v1 SessionHeld",
                    "AGREE agreed agreement-reached.v1 AgreementReached",
                    "FAIL failed mediation-failed.v1 MediationFailed",
                    "WITHDRAW withdrawn case-withdrawn.v1 CaseWithdrawn",
                    "REFER referred case-referred.v1 CaseReferred",
                    "REPLY replied case-replied.v1 CaseReplied",
                    "SETTLE settled case-settled.v1 CaseSettled",
                    "CALL_BACK called-back party-called-back.v1 PartyCalledBack",
                    "PERFORM performed agreement-performed.v1 AgreementPerformed",
                    "CONFIRM confirmed agreement-confirmed.v1 AgreementConfirmed",
                    "CLOSE closed case-closed.v1 CaseClosed",
                    "REOPEN reopened case-reopened.v1 CaseReopened",
                    "ESCALATE escalated case-escalated.v1 CaseEscalated",
                    "HAND_DOWN handed-down case-handed-down.v1 CaseHandedDown",
                    "ASSIGN assigned case-assigned.v1 CaseAssigned",
                    "MARK_KEY key-marked key-marked.v1 KeyMarked",
                    "NAME_LEAD lead-named lead-named.v1 LeadNamed",
                    "UNMARK_KEY key-unmarked key-unmarked.v1 KeyUnmarked",
                    "CORRECT corrected case-corrected.v1 CaseCorrected",
                    "VOID voided case-voided.v1 CaseVoided",
                    "NOTE noted case-noted.v1 CaseNoted");

    @Test
    void the_names_of_steps_are_what_they_always_were() {
        assertThat(
                        Arrays.stream(StepKind.values())
                                .map(kind ->
                                        String.join(
                                                " ",
                                                kind.name(),
                                                kind.storedName(),
                                                kind.wireName(),
                                                kind.title())))
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @ParameterizedTest
    @EnumSource
    void its_fields_are_the_components_of_its_record(StepKind kind) {
        assertThat(StepValues.names(kind))
                .containsExactlyElementsOf(kind.fields().stream().map(StepField::name).toList());
        assertThat(CaseEventType.of(kind.wireName())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void what_narrows_its_milestone_is_a_field_of_it(StepKind kind) {
        String narrowing = kind.detailField();
        if (narrowing != null) {
            assertThat(StepValues.names(kind)).contains(narrowing);
            assertThat(kind.milestone()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_its_values(StepKind kind) {
        if (kind.isCommand()) {
            Step step = CaseFixtures.command(kind);
            assertThat(StepValues.step(kind, StepValues.of(step))).isEqualTo(step);
        }
    }

    @Test
    void every_step_has_its_line() {
        assertThat(Arrays.stream(StepKind.values()).<Class<?>>map(StepKind::type))
                .containsExactlyInAnyOrder(Step.class.getPermittedSubclasses());
    }
}
