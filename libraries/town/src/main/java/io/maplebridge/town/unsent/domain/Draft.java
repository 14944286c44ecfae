package io.maplebridge.town.unsent.domain;

import java.time.Instant;

/**
 * A form as far as it was filled in.
 *
 * @param form names the form, the same whoever fills it in
 * @param text as the page wrote it; nobody else reads it
 */
public record Draft(String form, String text, Instant at) {

    /** Whoever logs it says nothing of what was typed. */
    @Override
    public String toString() {
        return "Draft[form=" + form + "]";
    }
}
