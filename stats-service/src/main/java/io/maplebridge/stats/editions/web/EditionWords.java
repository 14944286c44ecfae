package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.editions.domain.EditionStep;
import io.maplebridge.stats.editions.domain.Refused;
import io.maplebridge.stats.editions.domain.Stage;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Editions in words. */
@Component
class EditionWords {

    private final MessageSource messages;

    EditionWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A step, as the history shows it.
     *
     * @param note empty for none
     */
    record StepLine(String act, String who, String account, String at, String note) {}

    String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** 2023年第1版 */
    String name(EditionId id, Locale language) {
        return say(
                "edition.name",
                language,
                Integer.toString(id.year()),
                Integer.toString(id.number()));
    }

    String stage(Stage stage, Locale language) {
        return say("edition.stage." + stage.code(), language);
    }

    static Tone tone(Stage stage) {
        return switch (stage) {
            case DRAFT -> Tone.CALM;
            case DISCUSSED, APPROVED -> Tone.WORK;
            case LOCKED -> Tone.FINE;
            case WITHDRAWN -> Tone.LATE;
        };
    }

    List<StepLine> steps(Edition edition, Locale language) {
        return edition.history().steps().stream().map(step -> line(step, language)).toList();
    }

    private StepLine line(EditionStep step, Locale language) {
        String note = step.note();
        return new StepLine(
                say("edition.act." + step.act().code() + ".done", language),
                step.by().name(),
                step.by().account(),
                new Texts(language).moment(step.at()),
                note == null ? "" : note);
    }

    String refusal(Refused refused, Locale language) {
        return say("problem." + EditionProblems.slug(refused) + ".detail", language);
    }
}
