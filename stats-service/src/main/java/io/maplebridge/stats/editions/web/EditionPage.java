package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition.
 *
 * @param seal of what is read, sent along with each step: a step is not taken on something else
 * @param acts steps that whoever reads may take now
 * @param barred why whoever reads may not approve what they drafted; null when that is not so
 * @param refused why the last step was not taken; null for nothing
 * @param moved figures that are others now; empty when none is
 * @param unexplained whether the cases do not account for one of them
 * @param predecessor the edition before; null for the first
 */
record EditionPage(
        String id,
        String name,
        String heading,
        Tone tone,
        String stage,
        String hash,
        String seal,
        long rows,
        List<EditionWords.StepLine> steps,
        List<ActForm> acts,
        @Nullable String barred,
        @Nullable String refused,
        List<List<Part>> sentences,
        List<Moved> moved,
        boolean unexplained,
        @Nullable Link predecessor,
        List<Figure> figures) {

    /** A piece of a sentence. */
    record Part(String text, @Nullable String href) {}

    /** An address and its words. */
    record Link(String text, String href) {}

    /**
     * A step that may be taken.
     *
     * @param consequence what follows
     * @param note label of what is to be typed; null for nothing
     * @param required whether it must be typed
     */
    record ActForm(
            String code,
            String word,
            String consequence,
            @Nullable String note,
            boolean required,
            boolean primary) {}

    /** A figure whose number of today is another one: 定稿 114，现 115，补录 +1. */
    record Moved(String name, String signed, String now, String reasons, String href) {}

    /** A figure with the words it had. */
    record Figure(
            String name, String text, @Nullable String href, String formula, String exclusions) {}
}
