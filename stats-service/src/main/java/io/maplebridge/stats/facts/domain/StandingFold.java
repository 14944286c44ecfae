package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Folds milestones, oldest first, into what holds after them. */
final class StandingFold {

    private final FactRow row;
    private final LocalDate day;
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable Outcome outcome;
    private @Nullable LocalDate concludedOn;
    private @Nullable String detail;
    private @Nullable LocalDate repliedOn;
    private @Nullable LocalDate performedOn;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Boolean solved;
    private @Nullable Exclusion exclusion;
    private @Nullable Level level;

    StandingFold(FactRow row, LocalDate day) {
        this.row = row;
        this.day = day;
    }

    void apply(Milestone step) {
        level = step.level();
        LocalDate on = step.occurredOn();
        switch (step.mark()) {
            case REGISTERED -> registeredOn = first(registeredOn, on);
            case ACCEPTED -> accept(on);
            case NOT_ACCEPTED -> exclude(Exclusion.NOT_ACCEPTED);
            case RETURNED -> exclude(Exclusion.RETURNED);
            case VOIDED -> exclude(Exclusion.VOIDED);
            case AGREED -> conclude(Outcome.AGREED, step);
            case FAILED -> conclude(Outcome.FAILED, step);
            case WITHDRAWN -> conclude(Outcome.WITHDRAWN, step);
            case REFERRED -> {
                toldOn = first(toldOn, on);
                conclude(Outcome.REFERRED, step);
            }
            case REPLIED -> {
                repliedOn = first(repliedOn, on);
                conclude(Outcome.REPLIED, step);
            }
            case SETTLED -> {
                repliedOn = first(repliedOn, on);
                conclude(Outcome.SETTLED, step);
            }
            case CALLED_BACK -> solved = "SOLVED".equals(step.detail());
            case PERFORMED -> performedOn = on;
            case JUDICIALLY_CONFIRMED -> confirmedOn = on;
            case CLOSED -> closedOn = on;
            case REOPENED -> reopen();
            case SESSION_HELD,
                    ESCALATED,
                    HANDED_DOWN,
                    ASSIGNED,
                    KEY_MARKED,
                    LEAD_NAMED,
                    KEY_UNMARKED,
                    CORRECTED -> {
                // Only the level may have changed, and that is taken from every step.
            }
        }
    }

    /** The year of a case is that of its first acceptance, whatever is accepted again later. */
    private void accept(LocalDate on) {
        acceptedOn = first(acceptedOn, on);
        toldOn = first(toldOn, on);
        liftExclusion();
    }

    private void conclude(Outcome reached, Milestone step) {
        outcome = reached;
        detail = step.detail();
        concludedOn = first(concludedOn, step.occurredOn());
    }

    /** Whatever was concluded no longer holds: 达成协议 that broke is not a success any more. */
    private void reopen() {
        outcome = null;
        detail = null;
        concludedOn = null;
        repliedOn = null;
        performedOn = null;
        confirmedOn = null;
        closedOn = null;
        solved = null;
        liftExclusion();
    }

    /** What was voided was never a case; no later step makes it one. */
    private void exclude(Exclusion reason) {
        if (exclusion != Exclusion.VOIDED) {
            exclusion = reason;
        }
    }

    private void liftExclusion() {
        if (exclusion != Exclusion.VOIDED) {
            exclusion = null;
        }
    }

    private static LocalDate first(@Nullable LocalDate earlier, LocalDate on) {
        return earlier == null ? on : earlier;
    }

    Standing standing() {
        return new Standing(
                row,
                day,
                registeredOn,
                acceptedOn,
                toldOn,
                outcome,
                concludedOn,
                detail,
                repliedOn,
                performedOn,
                confirmedOn,
                closedOn,
                solved,
                exclusion,
                level);
    }
}
