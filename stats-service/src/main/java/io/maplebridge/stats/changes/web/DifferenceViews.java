package io.maplebridge.stats.changes.web;

import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.changes.application.KnownSteps;
import io.maplebridge.stats.changes.domain.Cause;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.domain.Move;
import io.maplebridge.stats.changes.domain.Stay;
import io.maplebridge.stats.daily.web.Dimensions;
import io.maplebridge.stats.daily.web.FactAddress;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Reason;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words differences: which facts, by which step, when, and what they add up to. */
@Component
public class DifferenceViews {

    private final Registry registry;
    private final Dimensions dimensions;
    private final KnownSteps steps;
    private final Reference reference;
    private final MessageSource messages;

    DifferenceViews(
            Registry registry,
            Dimensions dimensions,
            KnownSteps steps,
            Reference reference,
            MessageSource messages) {
        this.registry = registry;
        this.dimensions = dimensions;
        this.steps = steps;
        this.reference = reference;
        this.messages = messages;
    }

    /**
     * @param first of the lines that are shown, from 0
     * @param most lines
     */
    public DifferenceView of(
            Difference difference,
            Counted figure,
            Question question,
            long first,
            int most,
            Locale language) {
        return new DifferenceView(
                figure.id().value(),
                dimensions.fullName(figure, language),
                figure.counter().text(difference.before(), language),
                figure.counter().text(difference.after(), language),
                SignedNumber.text(figure.counter(), difference.delta()),
                ways(difference, figure, language),
                reasons(difference, figure, language),
                difference.explained(),
                sum(difference, figure),
                difference.moves().stream()
                        .skip(first)
                        .limit(most)
                        .map(move -> line(move, figure, question, language))
                        .toList());
    }

    private List<String> ways(Difference difference, Counted figure, Locale language) {
        List<String> ways = new ArrayList<>();
        for (Move.Way way : Move.Way.values()) {
            if (difference.count(way) > 0) {
                ways.add(
                        messages.getMessage(
                                "changes.way",
                                new Object[] {
                                    word(way, language),
                                    difference.count(way),
                                    SignedNumber.text(figure.counter(), difference.sum(way))
                                },
                                language));
            }
        }
        return ways;
    }

    /** 补录 +1, 更正 −1: what each reason comes to, in the order in which they first occur. */
    public List<String> reasons(Difference difference, Counted figure, Locale language) {
        Map<Reason, Long> sums = new LinkedHashMap<>();
        difference
                .moves()
                .forEach(move -> sums.merge(move.cause().reason(), move.delta(), Long::sum));
        return sums.entrySet().stream()
                .map(sum ->
                        sum.getKey().name().in(language)
                                + " "
                                + SignedNumber.text(figure.counter(), sum.getValue()))
                .toList();
    }

    private static String sum(Difference difference, Counted figure) {
        StringBuilder line = new StringBuilder();
        line.append(figure.counter().value(difference.before()).toPlainString());
        for (Move.Way way : Move.Way.values()) {
            if (difference.count(way) > 0) {
                line.append(' ').append(SignedNumber.text(figure.counter(), difference.sum(way)));
            }
        }
        return line.append(" = ")
                .append(figure.counter().value(difference.after()).toPlainString())
                .toString();
    }

    private MoveLine line(Move move, Counted figure, Question question, Locale language) {
        Cause cause = move.cause();
        String step = cause.step();
        Instant recorded = cause.recordedAt();
        String number = move.number();
        return new MoveLine(
                move.fact().value(),
                FactAddress.of(registry, move.type(), move.fact()).orElse(null),
                number == null ? messages.getMessage("stats.no-number", null, language) : number,
                word(move.way(), language),
                SignedNumber.text(figure.counter(), move.delta()),
                cause.reason().name().in(language),
                step == null
                        ? messages.getMessage("changes.no-step", null, language)
                        : steps.name(step).in(language),
                cause.occurredOn().toString(),
                recorded == null ? null : new Texts(language).moment(recorded),
                holder(cause, language),
                moved(move, figure, question, language));
    }

    private @Nullable String holder(Cause cause, Locale language) {
        String holder = cause.holder();
        return holder == null ? null : reference.units().name(holder, language);
    }

    private List<String> moved(Move move, Counted figure, Question question, Locale language) {
        List<String> moved = new ArrayList<>();
        Stay before = move.before();
        Stay after = move.after();
        if (before == null || after == null) {
            return moved;
        }
        for (Dimension by : figure.dimensions()) {
            String was = before.keys().getOrDefault(by.code(), Dimension.NONE);
            String is = after.keys().getOrDefault(by.code(), Dimension.NONE);
            if (!was.equals(is)) {
                moved.add(
                        messages.getMessage(
                                "changes.moved",
                                new Object[] {
                                    by.head().in(language),
                                    dimensions.name(by, was, question, language),
                                    dimensions.name(by, is, question, language)
                                },
                                language));
            }
        }
        return moved;
    }

    private String word(Move.Way way, Locale language) {
        return messages.getMessage(
                "changes.way." + way.name().toLowerCase(Locale.ROOT), null, language);
    }
}
