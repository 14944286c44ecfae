package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What spans are called: 2023年, 2023年第三季度, 2023年11月, 2023-06-15至2023-07-14. */
@Component
public class PeriodNames {

    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private final MessageSource messages;
    private final TownTime time;

    PeriodNames(MessageSource messages, TownTime time) {
        this.messages = messages;
        this.time = time;
    }

    public String name(Period period, Locale language) {
        return name(period, "stats.span.", language);
    }

    /** Without the year. */
    public String shortName(Period period, Locale language) {
        return name(period, "stats.part.", language);
    }

    /** As a sentence begins: 今年 for the year that runs. */
    String inSentence(Period period, Locale language) {
        return period.equals(Period.year(time.today().getYear()))
                ? messages.getMessage("stats.this-year", null, language)
                : name(period, language);
    }

    private String name(Period period, String words, Locale language) {
        LocalDate from = period.from();
        String year = Integer.toString(from.getYear());
        Object[] parts =
                period.kind() == Period.Kind.OWN
                        ? new Object[] {from.toString(), period.to().toString()}
                        : new Object[] {year, period.number(), ENGLISH_MONTH.format(from)};
        String word = period.kind().name().toLowerCase(Locale.ROOT);
        return messages.getMessage(words + word, parts, language);
    }
}
