package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenSentence;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sentences that a report prints, rendered once and for all. The year stands in them as a
 * number: 今年 would be another one next year.
 */
@Component
class FreezeSentences {

    private static final Pattern MARK = Pattern.compile("\\{([A-Za-z0-9.]+)}");
    private static final String YEAR = "year";

    private final Registry registry;

    FreezeSentences(Registry registry) {
        this.registry = registry;
    }

    List<FrozenSentence> of(int year, List<FrozenFigure> figures) {
        Map<String, FrozenFigure> byId =
                figures.stream().collect(Collectors.toMap(FrozenFigure::id, Function.identity()));
        return registry.families().stream()
                .flatMap(family -> family.page().sentences().stream())
                .map(wording -> sentence(wording, year, byId))
                .toList();
    }

    /** Both languages have the same marks, though not in the same order; each is rendered whole. */
    private static FrozenSentence sentence(
            Wording wording, int year, Map<String, FrozenFigure> figures) {
        List<FrozenSentence.Part> zh =
                parts(wording.zh(), year, figures, Locale.SIMPLIFIED_CHINESE);
        List<FrozenSentence.Part> en = parts(wording.en(), year, figures, Locale.ENGLISH);
        List<FrozenSentence.Part> both = new ArrayList<>();
        zh.forEach(part -> both.add(only(part.text().zh(), "", part.figure())));
        en.forEach(part -> both.add(only("", part.text().en(), part.figure())));
        return new FrozenSentence(both);
    }

    private static FrozenSentence.Part only(String zh, String en, @Nullable String figure) {
        return new FrozenSentence.Part(new Wording(zh, en), figure);
    }

    private static List<FrozenSentence.Part> parts(
            String text, int year, Map<String, FrozenFigure> figures, Locale language) {
        List<FrozenSentence.Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int done = 0;
        while (mark.find()) {
            parts.add(words(text.substring(done, mark.start())));
            FrozenFigure figure = figures.get(mark.group(1));
            if (mark.group(1).equals(YEAR)) {
                parts.add(words(year(year, language)));
            } else if (figure != null) {
                String number = FrozenTexts.of(figure, figures, language);
                parts.add(new FrozenSentence.Part(new Wording(number, number), figure.id()));
            } else {
                throw new IllegalStateException("no figure " + mark.group(1));
            }
            done = mark.end();
        }
        parts.add(words(text.substring(done)));
        return parts;
    }

    private static String year(int year, Locale language) {
        return language.equals(Locale.ENGLISH) ? Integer.toString(year) : year + "年";
    }

    private static FrozenSentence.Part words(String text) {
        return new FrozenSentence.Part(new Wording(text, text), null);
    }
}
