package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.mongo.UnknownStoredValue;
import org.bson.Document;

/** One event of the history as it is stored. An unknown stored type is an error. */
final class EventDocument {

    private EventDocument() {}

    static Document write(CaseEvent event) {
        Fields fields = fields(event);
        Stamp stamp = event.stamp();
        return fields.put("occurredOn", stamp.occurredOn())
                .put("recordedAt", stamp.recordedAt())
                .put("by", stamp.actor().name())
                .put("role", stamp.actor().role())
                .put("commandId", stamp.commandId())
                .document();
    }

    private static Fields fields(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseRegistered e ->
                    Fields.of("registered")
                            .put("registration", RegistrationDocument.write(e.registration()));
            case CaseEvent.SubmissionConflicted e ->
                    Fields.of("conflicted").put("other", RegistrationDocument.write(e.other()));
            case CaseEvent.CaseAccepted e ->
                    Fields.of("accepted").put("number", e.number()).put("route", e.route());
            case CaseEvent.CaseDeclined e -> Fields.of("declined").put("reason", e.reason());
            case CaseEvent.CaseReturned e -> Fields.of("returned").put("reason", e.reason());
            case CaseEvent.SessionHeld e ->
                    Fields.of("session-held").put("place", e.place()).put("note", e.note());
            case CaseEvent.AgreementReached e ->
                    Fields.of("agreed")
                            .put("form", e.form())
                            .put("content", e.content())
                            .put("performBy", e.performBy())
                            .put("amount", e.amount());
            case CaseEvent.MediationFailed e -> Fields.of("failed").put("reason", e.reason());
            case CaseEvent.CaseWithdrawn e -> Fields.of("withdrawn").put("reason", e.reason());
            case CaseEvent.CaseReferred e ->
                    Fields.of("referred").put("avenue", e.avenue()).put("reason", e.reason());
            case CaseEvent.CaseReplied e ->
                    Fields.of("replied").put("decision", e.decision()).put("content", e.content());
            case CaseEvent.CaseSettled e -> Fields.of("settled").put("content", e.content());
            case CaseEvent.PartyCalledBack e ->
                    Fields.of("called-back")
                            .put("solved", e.solved())
                            .put("satisfaction", e.satisfaction())
                            .put("note", e.note());
            case CaseEvent.AgreementPerformed e -> Fields.of("performed").put("note", e.note());
            case CaseEvent.AgreementConfirmed e ->
                    Fields.of("confirmed")
                            .put("court", e.court())
                            .put("decisionNumber", e.decisionNumber());
            case CaseEvent.CaseClosed e -> Fields.of("closed").put("note", e.note());
            case CaseEvent.CaseReopened e -> Fields.of("reopened").put("reason", e.reason());
            case CaseEvent.CaseEscalated e ->
                    Fields.of("escalated").put("to", e.to()).put("reason", e.reason());
            case CaseEvent.CaseHandedDown e ->
                    Fields.of("handed-down").put("to", e.to()).put("reason", e.reason());
            case CaseEvent.CaseAssigned e ->
                    Fields.of("assigned").put("holder", e.holder()).put("note", e.note());
            case CaseEvent.KeyMarked e -> Fields.of("key-marked").put("reason", e.reason());
            case CaseEvent.LeadNamed e ->
                    Fields.of("lead-named")
                            .put("account", e.lead().account())
                            .put("name", e.lead().name());
            case CaseEvent.KeyUnmarked e -> Fields.of("key-unmarked").put("reason", e.reason());
            case CaseEvent.CaseVoided e -> Fields.of("voided").put("reason", e.reason());
            case CaseEvent.CaseNoted e -> Fields.of("noted").put("text", e.text());
        };
    }

    static CaseEvent read(Document document) {
        Fields in = new Fields(document);
        Stamp stamp =
                new Stamp(
                        in.day("occurredOn"),
                        in.instant("recordedAt"),
                        new Actor(in.text("by"), in.text("role")),
                        in.optionalId("commandId"));
        return switch (in.text("type")) {
            case "registered" ->
                    new CaseEvent.CaseRegistered(
                            stamp, RegistrationDocument.read(in.inner("registration")));
            case "conflicted" ->
                    new CaseEvent.SubmissionConflicted(
                            stamp, RegistrationDocument.read(in.inner("other")));
            case "accepted" ->
                    new CaseEvent.CaseAccepted(
                            stamp, in.optionalText("number"), in.optionalText("route"));
            case "declined" -> new CaseEvent.CaseDeclined(stamp, in.text("reason"));
            case "returned" -> new CaseEvent.CaseReturned(stamp, in.text("reason"));
            case "session-held" ->
                    new CaseEvent.SessionHeld(stamp, in.optionalText("place"), in.text("note"));
            case "agreed" ->
                    new CaseEvent.AgreementReached(
                            stamp,
                            in.constant("form", AgreementForm.class),
                            in.text("content"),
                            in.optionalDay("performBy"),
                            in.optionalMoney("amount"));
            case "failed" -> new CaseEvent.MediationFailed(stamp, in.text("reason"));
            case "withdrawn" -> new CaseEvent.CaseWithdrawn(stamp, in.text("reason"));
            case "referred" ->
                    new CaseEvent.CaseReferred(stamp, in.text("avenue"), in.text("reason"));
            case "replied" ->
                    new CaseEvent.CaseReplied(
                            stamp, in.optionalText("decision"), in.text("content"));
            case "settled" -> new CaseEvent.CaseSettled(stamp, in.text("content"));
            case "called-back" ->
                    new CaseEvent.PartyCalledBack(
                            stamp,
                            in.flag("solved"),
                            in.text("satisfaction"),
                            in.optionalText("note"));
            case "performed" -> new CaseEvent.AgreementPerformed(stamp, in.optionalText("note"));
            case "confirmed" ->
                    new CaseEvent.AgreementConfirmed(
                            stamp, in.text("court"), in.optionalText("decisionNumber"));
            case "closed" -> new CaseEvent.CaseClosed(stamp, in.optionalText("note"));
            case "reopened" -> new CaseEvent.CaseReopened(stamp, in.text("reason"));
            case "escalated" ->
                    new CaseEvent.CaseEscalated(
                            stamp, in.constant("to", Level.class), in.text("reason"));
            case "handed-down" ->
                    new CaseEvent.CaseHandedDown(
                            stamp, in.constant("to", Level.class), in.text("reason"));
            case "assigned" ->
                    new CaseEvent.CaseAssigned(stamp, in.text("holder"), in.optionalText("note"));
            case "key-marked" -> new CaseEvent.KeyMarked(stamp, in.text("reason"));
            case "lead-named" ->
                    new CaseEvent.LeadNamed(stamp, new Lead(in.text("account"), in.text("name")));
            case "key-unmarked" -> new CaseEvent.KeyUnmarked(stamp, in.text("reason"));
            case "voided" -> new CaseEvent.CaseVoided(stamp, in.text("reason"));
            case "noted" -> new CaseEvent.CaseNoted(stamp, in.text("text"));
            default -> throw new UnknownStoredValue("event type", in.text("type"));
        };
    }
}
