package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.daily.application.ReadFigures;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The lists that belong together: a rate's numerator and denominator, and what its family leaves
 * out.
 */
@Component
class ListTabs {

    private static final String BELOW = "below";
    private static final String ABOVE = "above";
    private static final List<String> LEFT_OUT = List.of("voided", "notAccepted", "returned");

    private final Registry registry;
    private final ReadFigures figures;
    private final MessageSource messages;

    ListTabs(Registry registry, ReadFigures figures, MessageSource messages) {
        this.registry = registry;
        this.figures = figures;
        this.messages = messages;
    }

    /**
     * Whose list is shown under this id: of a rate, the numerator's unless the denominator's is
     * asked for.
     *
     * @param part {@code above} or {@code below}; of a rate alone
     */
    Counted shown(String id, @Nullable String part) {
        if (part != null && !part.isBlank() && !part.equals(ABOVE) && !part.equals(BELOW)) {
            throw new InvalidRequest("part", "unknown-code", part);
        }
        return switch (figure(id)) {
            case Counted counted -> counted;
            case Quotient rate -> BELOW.equals(part) ? rate.denominator() : rate.numerator();
        };
    }

    private Figure figure(String id) {
        return registry.find(new FigureId(id)).orElseThrow(() -> new NotFound("figure " + id));
    }

    List<TallyPart> of(String id, @Nullable String part, Question question, Locale language) {
        FiguresAsOf read = figures.of(question.town().code(), question.asOf());
        ListLinks links = new ListLinks(question);
        Figure figure = figure(id);
        List<TallyPart> tabs = new ArrayList<>();
        if (figure instanceof Quotient rate) {
            PageAddress here = links.address(rate.id());
            boolean below = BELOW.equals(part);
            tabs.add(tab("stats.tab.above", rate.numerator(), read, here.href(), !below, language));
            String there = here.with("part", BELOW).href();
            tabs.add(tab("stats.tab.below", rate.denominator(), read, there, below, language));
        }
        for (Counted left : leftOut(figure)) {
            boolean here = left.equals(figure);
            if (here || read.count(left.id()).number() > 0) {
                tabs.add(tab("stats.tab.out", left, read, links.of(left.id()), here, language));
            }
        }
        return tabs.size() == 1 && tabs.getFirst().here() ? List.of() : tabs;
    }

    private List<Counted> leftOut(Figure figure) {
        return registry.family(figure.id()).figures().stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .filter(one -> LEFT_OUT.contains(one.id().value().replaceFirst(".*\\.", "")))
                .toList();
    }

    private TallyPart tab(
            String word,
            Counted figure,
            FiguresAsOf read,
            String href,
            boolean here,
            Locale language) {
        FigureReading.Count count = read.count(figure.id());
        return new TallyPart(
                messages.getMessage(
                        word,
                        new Object[] {
                            figure.words().name().in(language),
                            figure.counter().text(count.number(), language)
                        },
                        language),
                href,
                here);
    }
}
