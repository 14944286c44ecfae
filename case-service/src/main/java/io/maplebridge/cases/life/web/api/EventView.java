package io.maplebridge.cases.life.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Change;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.StepDetails;
import io.maplebridge.cases.life.domain.Veil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of the history as the API shows it.
 *
 * @param type such as {@code AgreementReached}
 * @param account of the actor; absent where only a name was written down
 * @param commandId the sender's key, when the sender gave one
 * @param details what the event says besides
 * @param changes what it put right, before and after; absent when nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventView(
        int version,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        @Nullable String account,
        String role,
        @Nullable UUID commandId,
        Map<String, Object> details,
        @Nullable List<Changed> changes) {

    /** What was put right; parties as they are shown. */
    record Changed(String field, @Nullable Object before, @Nullable Object after) {

        static Changed of(Change change, Veil veil) {
            return new Changed(
                    change.field(), shown(change.before(), veil), shown(change.after(), veil));
        }

        private static @Nullable Object shown(@Nullable Object value, Veil veil) {
            return switch (value) {
                case Party party -> veil.party(party);
                case String text -> veil.text(text);
                case null, default -> value;
            };
        }
    }

    /** Those after the first {@code from}, up to the event with the number {@code to}. */
    static List<EventView> of(CaseFile file, Veil veil, int from, int to) {
        List<EventView> views = new ArrayList<>();
        for (int version = from + 1; version <= to; version++) {
            CaseEvent event = file.history().get(version - 1);
            Stamp stamp = event.stamp();
            List<Change> changes = file.origin().changesAt(version);
            views.add(
                    new EventView(
                            version,
                            event.kind().title(),
                            stamp.occurredOn(),
                            stamp.recordedAt(),
                            stamp.actor().name(),
                            stamp.actor().account(),
                            stamp.actor().role(),
                            stamp.commandId(),
                            veiled(StepDetails.of(event.step(), changes), veil),
                            changed(changes, veil)));
        }
        return views;
    }

    private static Map<String, Object> veiled(Map<String, Object> details, Veil veil) {
        details.replaceAll((name, value) -> value instanceof String text ? veil.text(text) : value);
        return details;
    }

    private static @Nullable List<Changed> changed(List<Change> changes, Veil veil) {
        return changes.isEmpty()
                ? null
                : changes.stream().map(change -> Changed.of(change, veil)).toList();
    }
}
