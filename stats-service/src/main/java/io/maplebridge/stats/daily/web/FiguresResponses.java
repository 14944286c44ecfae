package io.maplebridge.stats.daily.web;

import static java.util.Objects.requireNonNull;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.application.ListFacts;
import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Words;
import java.math.RoundingMode;
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
    private final PeriodNames names;

    FiguresResponses(
            Reference reference, Dimensions dimensions, ListFacts facts, PeriodNames names) {
        this.reference = reference;
        this.dimensions = dimensions;
        this.facts = facts;
        this.names = names;
    }

    FiguresResponse of(FiguresAsOf figures, Question question, Locale language) {
        return new FiguresResponse(
                named(question, language),
                question.asOf().year(),
                span(question.asOf().period(), language),
                question.asOf().day().toString(),
                figures.freshness().upToDate(),
                state(figures.freshness()),
                figures.freshness().behind(),
                figures.freshness().awaiting() == 0 ? null : figures.freshness().awaiting(),
                reference.now().version(),
                figures.figures().stream()
                        .map(read -> figure(figures, read, question, language))
                        .toList(),
                figures.checks().stream().map(read -> check(read, question, language)).toList());
    }

    private FiguresResponse.SpanView span(Period period, Locale language) {
        return new FiguresResponse.SpanView(
                period.code(),
                names.name(period, language),
                period.from().toString(),
                period.to().toString());
    }

    static FiguresResponse.Named named(Question question, Locale language) {
        return new FiguresResponse.Named(
                question.town().code(), question.town().term().name(language));
    }

    static String state(Freshness freshness) {
        return freshness.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FiguresResponse.FigureView figure(
            FiguresAsOf all, FigureReading reading, Question question, Locale language) {
        Figure figure = reading.figure();
        Words words = figure.words();
        FigureReading.Divided divided =
                reading instanceof FigureReading.Divided quotient ? quotient : null;
        FigureReading.Count count = reading instanceof FigureReading.Count one ? one : null;
        return new FiguresResponse.FigureView(
                figure.id().value(),
                words.name().in(language),
                words.formula().in(language),
                words.exclusions().in(language),
                figure.basis().name().toLowerCase(Locale.ROOT),
                counter(figure, language),
                divided == null ? null : divided.figure().decimals(),
                divided == null ? null : rounding(divided.figure()),
                divided == null
                        ? requireNonNull(count).figure().counter().value(count.number())
                        : divided.figure().value(divided.above(), divided.below()).orElse(null),
                Compared.text(reading, language),
                divided == null ? null : part(divided.figure().numerator(), divided.above()),
                divided == null ? null : part(divided.figure().denominator(), divided.below()),
                compared(reading, all.yearBefore(), language),
                compared(reading, all.before(), language),
                count == null ? null : breakdowns(count, question, language));
    }

    private static @Nullable Compared compared(
            FigureReading now, Map<FigureId, FigureReading> earlier, Locale language) {
        FigureReading then = earlier.get(now.figure().id());
        return then == null ? null : Compared.of(now, then, language);
    }

    private static @Nullable String counter(Figure figure, Locale language) {
        return switch (figure) {
            case Counted counted -> counted.counter().word().in(language);
            case Quotient quotient ->
                    quotient.style() == Quotient.Style.PERCENT
                            ? null
                            : quotient.numerator().counter().word().in(language);
        };
    }

    private static String rounding(Quotient quotient) {
        return quotient.rounding() == RoundingMode.DOWN ? "truncate" : "half-up";
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
