package io.maplebridge.template.domain.lint;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the report would name it.
 *
 * @param names words right before its number, such as 受理; the longest that fits counts
 * @param about words of which one must stand in the sentence; none: any sentence is meant
 * @param value of a rate, in percent; null where it is 0/0
 * @param percent whether it is a rate
 * @param whole what it is a part of, such as 65 of 63 closed; null where there is none
 */
public record KnownFigure(
        List<String> names,
        List<String> about,
        @Nullable BigDecimal value,
        boolean percent,
        @Nullable BigDecimal whole) {

    public KnownFigure {
        names = List.copyOf(names);
        about = List.copyOf(about);
    }

    /** How long the name is that this text ends or goes on with; 0 where none stands in it. */
    int namedIn(String text) {
        return names.stream().filter(text::contains).mapToInt(String::length).max().orElse(0);
    }

    boolean meantIn(String sentence) {
        return about.isEmpty() || about.stream().anyMatch(sentence::contains);
    }
}
