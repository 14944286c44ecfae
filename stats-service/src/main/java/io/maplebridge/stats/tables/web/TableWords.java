package io.maplebridge.stats.tables.web;

import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.web.PeriodNames;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.tables.application.HeadLine;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lines of a form that are no numbers: who fills it in, when, and for which days. */
@Component
class TableWords {

    private final MessageSource messages;
    private final PeriodNames names;
    private final TownTime time;

    TableWords(MessageSource messages, PeriodNames names, TownTime time) {
        this.messages = messages;
        this.names = names;
        this.time = time;
    }

    String say(String key, Locale language, Object... parts) {
        return messages.getMessage(key, parts, language);
    }

    String unit(Question question, Locale language) {
        return say("table.unit", language, question.town().term().name(language));
    }

    String period(Question question, Locale language) {
        return say(
                "table.period",
                language,
                names.name(question.asOf().period(), language),
                question.asOf().day().toString());
    }

    String filledIn(Locale language) {
        return say("table.filled-in", language, time.today().toString());
    }

    HeadLine head(Question question, Locale language) {
        return new HeadLine(
                say("product", language),
                unit(question, language),
                period(question, language),
                filledIn(language),
                say("table.pages", language, "&P", "&N"));
    }
}
