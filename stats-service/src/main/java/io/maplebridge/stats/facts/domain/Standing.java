package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What held of a case at the end of a day. Every figure is a question to this.
 *
 * @param day the day it was asked for
 * @param toldOn when the petitioner was first told what becomes of the petition: accepted, or
 *     guided to a statutory avenue (信访工作条例 23)
 * @param outcome the latest one in force; null while there is none, or none any more
 * @param concludedOn when an outcome first came into force since the case was last opened
 * @param detail of the outcome: the form of an agreement, the decision of a reply, an avenue
 * @param repliedOn first reply 答复 or settlement 化解 in force
 * @param solved what the party said when last called back; null when not asked since last opened
 */
public record Standing(
        FactRow row,
        LocalDate day,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate toldOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate concludedOn,
        @Nullable String detail,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate performedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate closedOn,
        @Nullable Boolean solved,
        @Nullable Exclusion exclusion,
        @Nullable Level level) {

    /** Registered by that day and not left out. */
    public boolean received() {
        return registeredOn != null && exclusion == null;
    }

    /** Accepted by that day and not left out. */
    public boolean accepted() {
        return acceptedOn != null && exclusion == null;
    }

    public boolean endedAs(Outcome wanted) {
        return outcome == wanted;
    }
}
