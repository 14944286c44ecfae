package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.platform.form.FormField;
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

    static CommandForm of(
            StepKind command, CaseFile file, List<FormField> fields, CaseWords words) {
        return new CommandForm(
                words.command(command, file.kind()),
                "/cases/" + file.id() + "/commands/" + command.path(),
                file.version(),
                UUID.randomUUID(),
                fields,
                words.messages()
                        .getMessage("command.warning." + command, null, null, words.language()),
                null,
                List.of(),
                true);
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
}
