package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.daily.application.ListFacts;
import io.maplebridge.stats.daily.application.ReadFigures;
import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.FamilyPage;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the figure page together. */
@Component
class FigurePages {

    private static final int MOST_CASES = 20;
    private static final int MOST_MONTHS_DRAWN = 12;

    private final Registry registry;
    private final ReadFigures figures;
    private final ListFacts cases;
    private final Sentences sentences;
    private final ComparedSentences compared;
    private final FigureTables tables;
    private final Dimensions dimensions;
    private final AsOfChoices choices;
    private final BesideFigures beside;
    private final MessageSource messages;
    private final FigureHeadings headings;
    private final FigureLines lines;
    private final TownTime time;

    FigurePages(
            Registry registry,
            ReadFigures figures,
            ListFacts cases,
            Sentences sentences,
            ComparedSentences compared,
            FigureTables tables,
            Dimensions dimensions,
            AsOfChoices choices,
            BesideFigures beside,
            MessageSource messages,
            FigureHeadings headings,
            FigureLines lines,
            TownTime time) {
        this.registry = registry;
        this.figures = figures;
        this.cases = cases;
        this.sentences = sentences;
        this.compared = compared;
        this.tables = tables;
        this.dimensions = dimensions;
        this.choices = choices;
        this.beside = beside;
        this.messages = messages;
        this.headings = headings;
        this.lines = lines;
        this.time = time;
    }

    FigurePage page(Question question, Locale language) {
        FiguresAsOf read = figures.of(question.town().code(), question.asOf());
        ListLinks links = new ListLinks(question);
        LiveState state = state(read, language);
        BesideFigures.Beside signed = beside.of(question, language);
        String revision = FigureRevision.of(read, state, signed);
        return new FigurePage(
                question,
                headings.heading(question, language),
                state,
                signed,
                links.changes().href(),
                revision,
                links.figures().with("seen", revision).href(),
                choices.years(question, figures.years(question.town().code()), language),
                choices.periods(question, language),
                headings.shown(question.asOf(), language),
                choices.days(question, language),
                choices.units(question, dimensions.anyMerged(question), language),
                headings.beside(question, language),
                read.checks().stream()
                        .filter(check -> !check.passes())
                        .map(check -> failed(check, question, language))
                        .toList(),
                sentences.all(read, links, language),
                compared.all(read, language),
                months(read, links, language),
                tables.all(read, links, language),
                read.figures().stream()
                        .map(reading -> lines.line(read, reading, signed, links, language))
                        .toList());
    }

    private List<MonthSection> months(FiguresAsOf read, ListLinks links, Locale language) {
        List<MonthSection> sections = new ArrayList<>();
        for (FigureFamily family : registry.families()) {
            FamilyPage.Chart chart = family.page().chart();
            if (chart != null && isWorthDrawing(read.asOf().period())) {
                FigureTable table = tables.table(family, chart.table(), read, links, language);
                sections.add(
                        new MonthSection(
                                chart.caption().in(language), MonthChart.of(table), table));
            }
        }
        return sections;
    }

    /** One month is no curve, and many years are no page. */
    private static boolean isWorthDrawing(Period period) {
        int months = period.months().size();
        return months > 1 && months <= MOST_MONTHS_DRAWN;
    }

    /** Where nobody said which year: the newest one there is something of. */
    Question newest(Question asked) {
        SortedSet<Integer> known = figures.years(asked.town().code());
        SortedSet<Integer> sofar = known.headSet(asked.asOf().year() + 1);
        if (sofar.isEmpty() || sofar.last() == asked.asOf().year()) {
            return asked;
        }
        int year = sofar.last();
        return asked.at(new AsOf(year, LocalDate.of(year, 12, 31)));
    }

    private LiveState state(FiguresAsOf read, Locale language) {
        return LiveState.of(read.freshness(), read.asOf().day(), time.today(), messages, language);
    }

    private FailedCheck failed(CheckReading check, Question question, Locale language) {
        return new FailedCheck(
                check.check().rule().in(language),
                check.left(),
                check.right(),
                cases
                        .breaking(
                                check.check(), question.town().code(), question.asOf(), MOST_CASES)
                        .stream()
                        .flatMap(fact -> FactAddress.of(registry, fact).stream())
                        .toList());
    }
}
