package io.maplebridge.cases.life.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event says besides its dates and its actor, by field name, for timelines and the API. */
public final class EventDetails {

    private EventDetails() {}

    /** In the order of the event's fields; what was left empty is left out. */
    public static Map<String, Object> of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseRegistered e -> details("subject", e.registration().subject());
            case CaseEvent.SubmissionConflicted e ->
                    details(
                            "subject", e.other().subject(),
                            "village", e.other().village(),
                            "description", e.other().description());
            case CaseEvent.CaseAccepted e -> details("number", e.number(), "route", e.route());
            case CaseEvent.CaseDeclined e -> details("reason", e.reason());
            case CaseEvent.CaseReturned e -> details("reason", e.reason());
            case CaseEvent.SessionHeld e -> details("place", e.place(), "note", e.note());
            case CaseEvent.AgreementReached e ->
                    details(
                            "form",
                            e.form(),
                            "content",
                            e.content(),
                            "performBy",
                            e.performBy(),
                            "amount",
                            e.amount());
            case CaseEvent.MediationFailed e -> details("reason", e.reason());
            case CaseEvent.CaseWithdrawn e -> details("reason", e.reason());
            case CaseEvent.CaseReferred e -> details("avenue", e.avenue(), "reason", e.reason());
            case CaseEvent.CaseReplied e ->
                    details("decision", e.decision(), "content", e.content());
            case CaseEvent.CaseSettled e -> details("content", e.content());
            case CaseEvent.PartyCalledBack e ->
                    details(
                            "solved",
                            e.solved(),
                            "satisfaction",
                            e.satisfaction(),
                            "note",
                            e.note());
            case CaseEvent.AgreementPerformed e -> details("note", e.note());
            case CaseEvent.AgreementConfirmed e ->
                    details("court", e.court(), "decisionNumber", e.decisionNumber());
            case CaseEvent.CaseClosed e -> details("note", e.note());
            case CaseEvent.CaseReopened e -> details("reason", e.reason());
            case CaseEvent.CaseEscalated e -> details("to", e.to(), "reason", e.reason());
            case CaseEvent.CaseHandedDown e -> details("to", e.to(), "reason", e.reason());
            case CaseEvent.CaseAssigned e -> details("holder", e.holder(), "note", e.note());
            case CaseEvent.KeyMarked e -> details("reason", e.reason());
            case CaseEvent.LeadNamed e -> details("lead", e.lead().name());
            case CaseEvent.KeyUnmarked e -> details("reason", e.reason());
            case CaseEvent.CaseVoided e -> details("reason", e.reason());
            case CaseEvent.CaseNoted e -> details("text", e.text());
        };
    }

    private static Map<String, Object> details(@Nullable Object... namesAndValues) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                details.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return details;
    }
}
