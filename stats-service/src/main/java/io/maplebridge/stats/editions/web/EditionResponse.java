package io.maplebridge.stats.editions.web;

import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.EditionStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition for programs, without its figures.
 *
 * @param stage {@code draft}, {@code discussed}, {@code approved}, {@code locked} or {@code
 *     withdrawn}
 * @param hash of what it says
 * @param seal of that and of every step since
 * @param cases how many stand behind its numbers
 */
record EditionResponse(
        String id,
        String town,
        int year,
        int number,
        String asOf,
        String stage,
        String hash,
        String seal,
        long cases,
        @Nullable String predecessor,
        List<StepView> steps) {

    /** A step, who took it and when. */
    record StepView(String act, String account, String name, Instant at, @Nullable String note) {}

    static EditionResponse of(EditionReading reading) {
        Edition edition = reading.edition();
        EditionContent content = edition.content();
        return new EditionResponse(
                edition.id().toString(),
                content.town(),
                content.year(),
                content.number(),
                content.asOf().toString(),
                edition.stage().code(),
                edition.hash(),
                edition.seal(),
                content.rows() - reading.hidden().size(),
                content.predecessor(),
                edition.history().steps().stream().map(EditionResponse::step).toList());
    }

    private static StepView step(EditionStep step) {
        return new StepView(
                step.act().code(), step.by().account(), step.by().name(), step.at(), step.note());
    }
}
