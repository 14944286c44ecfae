package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.web.command.CommandField;
import io.maplebridge.cases.life.web.command.CommandFields;
import io.maplebridge.platform.page.FormField;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.page.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of one command, opened in place on its case.
 *
 * @param version of the case its reader has seen
 * @param key of this command, so that a form sent twice is carried out once
 * @param warning what it means, for the grave ones
 * @param trouble what is wrong with the whole, not with one field
 * @param since what others changed after the reader opened the case; empty when nothing
 * @param open whether it can still be sent
 */
record CommandForm(
        String title,
        String action,
        int version,
        UUID key,
        List<FormField> fields,
        @Nullable String warning,
        @Nullable String trouble,
        List<TimelineEntry> since,
        boolean open) {

    private static final int CHIPS_AT_MOST = 6;

    /** The empty form, on the day given. */
    static CommandForm of(
            StepKind command, CaseFile file, List<CommandField> fields, CaseWords words) {
        List<FormField> shown =
                fields.stream().map(field -> field(command, field, file, words)).toList();
        return new CommandForm(
                words.command(command, file.kind()),
                "/cases/" + file.id() + "/commands/" + command.path(),
                file.version(),
                UUID.randomUUID(),
                shown,
                words.messages()
                        .getMessage("command.warning." + command, null, null, words.language()),
                null,
                List.of(),
                true);
    }

    CommandForm withFields(List<FormField> changed) {
        return new CommandForm(title, action, version, key, changed, warning, trouble, since, open);
    }

    CommandForm withKey(UUID given) {
        return new CommandForm(
                title, action, version, given, fields, warning, trouble, since, open);
    }

    /** Still about the case as the sender saw it. */
    CommandForm seen(int seenVersion) {
        return new CommandForm(
                title, action, seenVersion, key, fields, warning, trouble, since, open);
    }

    /**
     * Not done for a reason beyond its fields: what happened since, and whether it still can be.
     */
    CommandForm stale(String sentence, List<TimelineEntry> changes, boolean stillPossible) {
        return new CommandForm(
                title, action, version, key, fields, warning, sentence, changes, stillPossible);
    }

    private static FormField field(
            StepKind command, CommandField field, CaseFile file, CaseWords words) {
        boolean day = field.equals(CommandFields.OCCURRED_ON);
        List<Option> options = options(field, words);
        return new FormField(
                field.onPage(),
                day ? words.day(command) : words.field(field.name()),
                kind(field, options),
                field.required(),
                "",
                file.mayGoUp() ? words.hint(field.name(), file.level()) : null,
                null,
                options);
    }

    private static FormField.Kind kind(CommandField field, List<Option> options) {
        return switch (field.type()) {
            case LINE, PHONE -> FormField.Kind.LINE;
            case TEXT -> FormField.Kind.TEXT;
            case DAY -> FormField.Kind.DATE;
            case AMOUNT -> FormField.Kind.AMOUNT;
            case FLAG -> FormField.Kind.CHIPS;
            case CODE ->
                    options.size() <= CHIPS_AT_MOST ? FormField.Kind.CHIPS : FormField.Kind.LIST;
        };
    }

    private static List<Option> options(CommandField field, CaseWords words) {
        if (field.type() == CommandField.Type.FLAG) {
            String flag = "flag." + field.name();
            return List.of(
                    new Option("true", words.text(flag)),
                    new Option("false", words.text(flag + ".not")));
        }
        return field.choices().stream()
                .map(term -> new Option(term.code(), words.name(term)))
                .toList();
    }
}
