package io.maplebridge.stats.changes.web;

import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of a town's year, between which days.
 *
 * @param asked as of the later day
 * @param figure null for all of them
 */
record ChangesQuestion(Question asked, LocalDate from, @Nullable Counted figure) {

    LocalDate to() {
        return asked.asOf().day();
    }

    String town() {
        return asked.town().code();
    }

    Period period() {
        return asked.asOf().period();
    }
}
