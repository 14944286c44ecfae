package io.maplebridge.town.organisation.web;

import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.application.sheet.Change;
import io.maplebridge.town.organisation.application.sheet.Tables;
import io.maplebridge.town.people.domain.Duty;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a workbook changes, a line for each. */
@Component
class ImportedChanges {

    private final MessageSource messages;
    private final UnitWords words;
    private final Organise organise;

    ImportedChanges(MessageSource messages, UnitWords words, Organise organise) {
        this.messages = messages;
        this.words = words;
        this.organise = organise;
    }

    /** Of which sheet, who or what, and how it changes. */
    record Line(String sheet, String subject, String how) {}

    Line line(Change change, Locale language) {
        return switch (change) {
            case Change.UnitAdded it ->
                    unit(
                            it.name(),
                            say(
                                    "import.change.unit.added",
                                    language,
                                    words.say("unit." + it.kind(), language),
                                    it.from()));
            case Change.UnitRenamed it ->
                    unit(
                            it.before(),
                            say("import.change.unit.renamed", language, it.before(), it.after()));
            case Change.UnitEnded it ->
                    unit(it.name(), say("import.change.unit.ended", language, it.lastDay()));
            case Change.AccountOpened it ->
                    person(it.name(), say("import.change.account", language, it.subject()));
            case Change.DutyBegun it ->
                    person(
                            it.name(),
                            say(
                                    "import.change.duty.begun",
                                    language,
                                    duty(it.duty(), language),
                                    it.duty().from()));
            case Change.DutyEnded it ->
                    person(
                            it.name(),
                            say(
                                    "import.change.duty.ended",
                                    language,
                                    duty(it.duty(), language),
                                    Objects.toString(it.duty().until())));
        };
    }

    private static Line unit(String name, String how) {
        return new Line(Tables.UNITS, name, how);
    }

    private static Line person(String name, String how) {
        return new Line(Tables.PEOPLE, name, how);
    }

    /** 调解员 滂溪村 */
    private String duty(Duty duty, Locale language) {
        String where =
                duty.unit() == null
                        ? words.villages(organise.now(), duty, language)
                        : words.name(organise.now(), duty.unit(), language);
        return (words.role(duty.role(), language) + " " + where).strip();
    }

    private String say(String key, Locale language, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return messages.getMessage(key, texts, language);
    }
}
