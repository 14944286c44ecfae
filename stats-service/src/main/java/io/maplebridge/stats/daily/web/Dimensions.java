package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.reference.Term;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.web.Vocabulary;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The keys of a breakdown in the trade's words and order. */
@Component
public class Dimensions {

    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** Of more of them only those that were counted stand in a table. */
    private static final int MOST_MONTHS = 24;

    private final Registry registry;
    private final Map<String, Vocabulary> vocabularies;
    private final MessageSource messages;

    Dimensions(Registry registry, List<Vocabulary> vocabularies, MessageSource messages) {
        this.registry = registry;
        this.vocabularies =
                vocabularies.stream()
                        .collect(Collectors.toMap(Vocabulary::code, Function.identity()));
        this.messages = messages;
    }

    /** A line of a breakdown. */
    public record Line(String code, String name, long number) {}

    /** A figure's name with its family: 矛盾纠纷受理, and not only 受理. */
    public String fullName(Figure figure, Locale language) {
        String family = registry.family(figure.id()).name().in(language);
        String name = figure.words().name().in(language);
        return messages.getMessage("stats.full-name", new Object[] {family, name}, language);
    }

    /**
     * Every key that is known, counted or not, then every other key that was counted: a code that
     * has left the reference data does not leave the sum.
     */
    public List<Line> lines(
            Dimension by, SortedMap<String, Long> numbers, Question question, Locale language) {
        Map<String, Long> lines = new LinkedHashMap<>();
        known(by, question).forEach(key -> lines.put(key, 0L));
        joined(by, numbers, question)
                .forEach((key, number) -> {
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

    /** Each number under the key it counts under in this view. */
    private Map<String, Long> joined(
            Dimension by, SortedMap<String, Long> numbers, Question question) {
        Map<String, Long> joined = new TreeMap<>();
        numbers.forEach(
                (key, number) -> joined.merge(successor(by, key, question), number, Long::sum));
        return joined;
    }

    private String successor(Dimension by, String key, Question question) {
        return !question.joined() || by.equals(Dimension.MONTH)
                ? key
                : vocabulary(by).joined().successorOf(key);
    }

    /** The keys that count under this one in this view. */
    Set<String> under(Dimension by, String key, Question question) {
        return !question.joined() || by.equals(Dimension.MONTH)
                ? Set.of(key)
                : vocabulary(by).joined().joinedIn(key);
    }

    /** Whether the views by the units of then and by those of today can differ. */
    boolean anyMerged(Question question) {
        return vocabularies.values().stream()
                .anyMatch(one ->
                        one.known().apply(question.town(), question.asOf()).stream()
                                .map(Term::code)
                                .anyMatch(key -> !one.joined().successorOf(key).equals(key)));
    }

    /** The name of one key. */
    public String name(Dimension by, String key, Question question, Locale language) {
        if (key.equals(Dimension.NONE)) {
            return messages.getMessage("stats.key.none", null, language);
        }
        if (by.equals(Dimension.MONTH)) {
            return month(YearMonth.parse(key), question, language);
        }
        return vocabulary(by).named().apply(question.town(), key).name(language);
    }

    private static String month(YearMonth month, Question question, Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        String name = english ? ENGLISH_MONTH.format(month) : month.getMonthValue() + "月";
        if (month.getYear() == question.asOf().year()) {
            return name;
        }
        return english ? name + " " + month.getYear() : month.getYear() + "年" + name;
    }

    private List<String> known(Dimension by, Question question) {
        if (by.equals(Dimension.MONTH)) {
            List<YearMonth> months = question.asOf().period().months();
            return months.size() > MOST_MONTHS
                    ? List.of()
                    : months.stream().map(YearMonth::toString).toList();
        }
        return vocabulary(by).known().apply(question.town(), question.asOf()).stream()
                .map(Term::code)
                .filter(key -> successor(by, key, question).equals(key))
                .toList();
    }

    private Vocabulary vocabulary(Dimension by) {
        return Objects.requireNonNull(
                vocabularies.get(by.names()), "no names are declared for " + by.names());
    }
}
