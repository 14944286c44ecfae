package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The figures of a report's sentences held against the year and the span before, in words a report
 * can take over: 与上年同期相比，矛盾纠纷受理增加12宗（+11.8%）. Where there was nothing before, there is no sentence:
 * it would compare with a year nobody kept.
 */
@Component
class ComparedSentences {

    private static final Wording MORE = new Wording("增加", "up by ");
    private static final Wording LESS = new Wording("减少", "down by ");
    private static final Wording SAME = new Wording("持平", "unchanged");
    private static final Wording RISEN = new Wording("上升", "up by ");
    private static final Wording FALLEN = new Wording("下降", "down by ");
    private static final Wording POINTS = new Wording("个百分点", " points");

    private final Registry registry;
    private final Dimensions dimensions;
    private final MessageSource messages;

    ComparedSentences(Registry registry, Dimensions dimensions, MessageSource messages) {
        this.registry = registry;
        this.dimensions = dimensions;
        this.messages = messages;
    }

    List<String> all(FiguresAsOf read, Locale language) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "stats.against.year-before", read, read.yearBefore(), language);
        if (read.asOf().period().kind() != Period.Kind.YEAR) {
            add(sentences, "stats.against.before", read, read.before(), language);
        }
        return sentences;
    }

    private void add(
            List<String> sentences,
            String against,
            FiguresAsOf read,
            Map<FigureId, FigureReading> earlier,
            Locale language) {
        for (FigureFamily family : registry.families()) {
            List<String> said =
                    Sentences.figures(family).stream()
                            .map(id -> said(read.reading(id), earlier.get(id), language))
                            .filter(Objects::nonNull)
                            .toList();
            if (!said.isEmpty() && wasCounted(family, earlier)) {
                String list =
                        String.join(
                                messages.getMessage("stats.against.comma", null, language), said);
                sentences.add(messages.getMessage(against, new Object[] {list}, language));
            }
        }
    }

    private static boolean wasCounted(FigureFamily family, Map<FigureId, FigureReading> earlier) {
        return Sentences.figures(family).stream()
                .map(earlier::get)
                .anyMatch(one -> one instanceof FigureReading.Count count && count.number() != 0);
    }

    private @Nullable String said(
            FigureReading now, @Nullable FigureReading then, Locale language) {
        if (then == null) {
            return null;
        }
        Compared compared = Compared.of(now, then, language);
        BigDecimal difference = compared.difference();
        if (difference == null) {
            return null;
        }
        String name = dimensions.fullName(now.figure(), language);
        return messages.getMessage(
                "stats.against.figure",
                new Object[] {name, by(now, difference, compared.percent(), language)},
                language);
    }

    private static String by(
            FigureReading now,
            BigDecimal difference,
            @Nullable BigDecimal percent,
            Locale language) {
        if (difference.signum() == 0) {
            return SAME.in(language);
        }
        boolean more = difference.signum() > 0;
        return switch (now) {
            case FigureReading.Count count ->
                    (more ? MORE : LESS).in(language)
                            + count.figure().counter().text(kept(count, difference), language)
                            + share(percent, language);
            case FigureReading.Divided divided ->
                    (more ? RISEN : FALLEN).in(language)
                            + difference.abs().toPlainString()
                            + (divided.figure().style() == Quotient.Style.PERCENT
                                    ? POINTS.in(language)
                                    : "");
        };
    }

    /** The difference in the smallest unit, as counters want it. */
    private static long kept(FigureReading.Count count, BigDecimal difference) {
        Counter counter = count.figure().counter();
        return difference.abs().movePointRight(counter.decimals()).longValueExact();
    }

    private static String share(@Nullable BigDecimal percent, Locale language) {
        if (percent == null) {
            return "";
        }
        String text = (percent.signum() < 0 ? "−" : "+") + percent.abs().toPlainString() + "%";
        return new Wording("（" + text + "）", " (" + text + ")").in(language);
    }
}
