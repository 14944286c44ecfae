package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.application.ListFacts;
import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words figures for programs. The same figures always give the same bytes. */
@Component
class FiguresResponses {

    private static final int MOST_CASES = 50;

    private final Reference reference;
    private final Dimensions dimensions;
    private final ListFacts facts;

    FiguresResponses(Reference reference, Dimensions dimensions, ListFacts facts) {
        this.reference = reference;
        this.dimensions = dimensions;
        this.facts = facts;
    }

    FiguresResponse of(FiguresAsOf figures, Question question, Locale language) {
        return new FiguresResponse(
                named(question, language),
                question.asOf().year(),
                question.asOf().day().toString(),
                figures.freshness().upToDate(),
                state(figures.freshness()),
                figures.freshness().behind(),
                figures.freshness().awaiting() == 0 ? null : figures.freshness().awaiting(),
                reference.now().version(),
                figures.figures().stream().map(read -> figure(read, question, language)).toList(),
                figures.checks().stream().map(read -> check(read, question, language)).toList());
    }

    static FiguresResponse.Named named(Question question, Locale language) {
        return new FiguresResponse.Named(
                question.town().code(), question.town().term().name(language));
    }

    static String state(Freshness freshness) {
        return freshness.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FiguresResponse.FigureView figure(
            FigureReading reading, Question question, Locale language) {
        Words words = reading.figure().words();
        return switch (reading) {
            case FigureReading.Count count ->
                    new FiguresResponse.FigureView(
                            count.figure().id().value(),
                            words.name().in(language),
                            words.formula().in(language),
                            words.exclusions().in(language),
                            count.figure().counter().value(count.number()),
                            count.figure().counter().text(count.number(), language),
                            null,
                            null,
                            breakdowns(count, question, language));
            case FigureReading.Divided divided ->
                    new FiguresResponse.FigureView(
                            divided.figure().id().value(),
                            words.name().in(language),
                            words.formula().in(language),
                            words.exclusions().in(language),
                            divided.figure().value(divided.above(), divided.below()).orElse(null),
                            divided.figure().text(divided.above(), divided.below(), language),
                            part(divided.figure().numerator(), divided.above()),
                            part(divided.figure().denominator(), divided.below()),
                            null);
        };
    }

    private static FiguresResponse.PartView part(Counted figure, long number) {
        return new FiguresResponse.PartView(figure.id().value(), figure.counter().value(number));
    }

    private @Nullable Map<String, List<FiguresResponse.LineView>> breakdowns(
            FigureReading.Count count, Question question, Locale language) {
        if (count.breakdowns().isEmpty()) {
            return null;
        }
        Map<String, List<FiguresResponse.LineView>> breakdowns = new LinkedHashMap<>();
        for (Dimension by : count.figure().dimensions()) {
            breakdowns.put(
                    by.code(),
                    dimensions.lines(by, count.by(by), question, language).stream()
                            .map(line ->
                                    new FiguresResponse.LineView(
                                            line.code(),
                                            line.name(),
                                            count.figure().counter().value(line.number())))
                            .toList());
        }
        return breakdowns;
    }

    private FiguresResponse.CheckView check(
            CheckReading reading, Question question, Locale language) {
        return new FiguresResponse.CheckView(
                reading.check().id(),
                reading.check().rule().in(language),
                reading.passes(),
                reading.left(),
                reading.right(),
                reading.passes() ? List.of() : breaking(reading, question));
    }

    private List<String> breaking(CheckReading reading, Question question) {
        return facts
                .breaking(reading.check(), question.town().code(), question.asOf(), MOST_CASES)
                .stream()
                .map(fact -> fact.id().value())
                .toList();
    }
}
