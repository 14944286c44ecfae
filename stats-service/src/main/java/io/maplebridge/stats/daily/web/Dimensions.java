package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The keys of a breakdown in the trade's words and order. */
@Component
class Dimensions {

    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Reference reference;
    private final MessageSource messages;

    Dimensions(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** A line of a breakdown. */
    record Line(String code, String name, long number) {}

    /** As it stands in an address: {@code by=village}. */
    static String code(Dimension by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    String name(Dimension by, Locale language) {
        return messages.getMessage("stats.by." + code(by), null, language);
    }

    /** A figure's name with its family: 矛盾纠纷受理, and not only 受理. */
    String fullName(Figure figure, Locale language) {
        String family = messages.getMessage("stats.family." + figure.id().family(), null, language);
        String name = figure.words().name().in(language);
        return messages.getMessage("stats.full-name", new Object[] {family, name}, language);
    }

    /**
     * Every key the reference data knows for the figure, counted or not, then every other key that
     * was counted: a code that has left the reference data does not leave the sum.
     */
    List<Line> lines(
            Counted figure,
            Dimension by,
            SortedMap<String, Long> numbers,
            Question question,
            Locale language) {
        Set<CaseKind> kinds = kinds(figure);
        Map<String, Long> lines = new LinkedHashMap<>();
        known(by, kinds, question).forEach(key -> lines.put(key, 0L));
        numbers.forEach((key, number) -> {
            if (number != 0 || lines.containsKey(key)) {
                lines.put(key, number);
            }
        });
        return lines.entrySet().stream()
                .map(line ->
                        new Line(
                                line.getKey(),
                                name(by, line.getKey(), question, language),
                                line.getValue()))
                .toList();
    }

    /** The name of one key. */
    String name(Dimension by, String key, Question question, Locale language) {
        if (key.equals(Dimension.NONE)) {
            return messages.getMessage("stats.key.none", null, language);
        }
        return switch (by) {
            case TOTAL -> "";
            case MONTH -> month(YearMonth.parse(key), question, language);
            case LEVEL -> messages.getMessage("stats.level." + key, null, language);
            case VILLAGE -> question.town().villageName(key, language);
            case SOURCE -> Catalogue.nameOf(sources(EnumSet.allOf(CaseKind.class)), key, language);
            case CHANNEL -> Catalogue.nameOf(reference.now().channels(), key, language);
            case CATEGORY ->
                    Catalogue.nameOf(categories(EnumSet.allOf(CaseKind.class)), key, language);
        };
    }

    private static String month(YearMonth month, Question question, Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        String name = english ? ENGLISH_MONTH.format(month) : month.getMonthValue() + "月";
        if (month.getYear() == question.asOf().year()) {
            return name;
        }
        return english ? name + " " + month.getYear() : month.getYear() + "年" + name;
    }

    private List<String> known(Dimension by, Set<CaseKind> kinds, Question question) {
        return switch (by) {
            case TOTAL -> List.of();
            case MONTH ->
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(m -> YearMonth.of(question.asOf().year(), m).toString())
                            .toList();
            case LEVEL -> Arrays.stream(Level.values()).map(Level::name).toList();
            case VILLAGE -> codes(question.town().villageTerms());
            case SOURCE -> codes(sources(kinds));
            case CHANNEL -> codes(reference.now().channels());
            case CATEGORY -> codes(categories(kinds));
        };
    }

    private List<Term> sources(Set<CaseKind> kinds) {
        return reference.now().sources().stream()
                .filter(source -> source.kinds().stream().anyMatch(kinds::contains))
                .map(Source::term)
                .toList();
    }

    private List<Term> categories(Set<CaseKind> kinds) {
        List<Term> terms = new ArrayList<>();
        kinds.forEach(kind -> terms.addAll(reference.now().categoriesOf(kind)));
        return terms;
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private static Set<CaseKind> kinds(Counted figure) {
        return switch (figure.id().family()) {
            case "dispute" -> EnumSet.of(CaseKind.DISPUTE);
            case "petition" -> EnumSet.of(CaseKind.PETITION);
            case "order" -> EnumSet.of(CaseKind.WORK_ORDER);
            default -> EnumSet.allOf(CaseKind.class);
        };
    }
}
