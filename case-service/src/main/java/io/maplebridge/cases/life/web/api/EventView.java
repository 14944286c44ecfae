package io.maplebridge.cases.life.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.EventDetails;
import io.maplebridge.cases.life.domain.Stamp;
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
 * @param commandId the sender's key, when the sender gave one
 * @param details what the event says besides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventView(
        int version,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        String role,
        @Nullable UUID commandId,
        Map<String, Object> details) {

    static List<EventView> of(List<CaseEvent> history, Veil veil) {
        List<EventView> views = new ArrayList<>();
        for (CaseEvent event : history) {
            Stamp stamp = event.stamp();
            views.add(
                    new EventView(
                            views.size() + 1,
                            event.getClass().getSimpleName(),
                            stamp.occurredOn(),
                            stamp.recordedAt(),
                            stamp.actor().name(),
                            stamp.actor().role(),
                            stamp.commandId(),
                            veiled(EventDetails.of(event), veil)));
        }
        return views;
    }

    private static Map<String, Object> veiled(Map<String, Object> details, Veil veil) {
        details.replaceAll((name, value) -> value instanceof String text ? veil.text(text) : value);
        return details;
    }
}
