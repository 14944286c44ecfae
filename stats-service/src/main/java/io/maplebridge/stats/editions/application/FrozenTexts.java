package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.FrozenFigure;
import java.util.Locale;
import java.util.Map;

/** How a frozen figure is printed: a rate is followed by its two numbers. */
public final class FrozenTexts {

    private FrozenTexts() {}

    /** With the two numbers in brackets, as sentences have it. */
    public static String of(FrozenFigure figure, Map<String, FrozenFigure> all, Locale language) {
        FrozenFigure.Divided by = figure.divided();
        String bare = bare(figure, all, language);
        if (by == null) {
            return bare;
        }
        String numbers = written(all, by.above()) + " / " + written(all, by.below());
        return language.equals(Locale.ENGLISH)
                ? bare + " (" + numbers + ")"
                : bare + "（" + numbers + "）";
    }

    /** Without them. */
    public static String bare(FrozenFigure figure, Map<String, FrozenFigure> all, Locale language) {
        FrozenFigure.Divided by = figure.divided();
        return by == null
                ? figure.text(figure.number(), language)
                : figure.text(by, number(all, by.above()), number(all, by.below()), language);
    }

    private static String written(Map<String, FrozenFigure> all, String id) {
        FrozenFigure figure = all.get(id);
        return figure == null ? "0" : figure.counter().value(figure.number()).toPlainString();
    }

    private static long number(Map<String, FrozenFigure> all, String id) {
        FrozenFigure figure = all.get(id);
        return figure == null ? 0 : figure.number();
    }
}
