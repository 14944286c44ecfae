package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Registration.OutsideOrder;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.mongo.Fields;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a case was opened with, as it is stored in its first event. */
final class RegistrationDocument {

    private RegistrationDocument() {}

    static Document write(Registration r) {
        return new Fields(new Document())
                .put("kind", r.kind())
                .put("town", r.town())
                .put("village", r.village())
                .put("source", r.source())
                .put("subject", r.subject())
                .put("description", r.description())
                .put("parties", r.parties().stream().map(RegistrationDocument::write).toList())
                .put("category", r.category())
                .put("amount", r.amount())
                .put("channel", r.channel())
                .put("people", r.people())
                .put("outside", write(r.outside()))
                .put("accused", r.accused())
                .put("fingerprint", r.fingerprint())
                .document();
    }

    static Registration read(Document document) {
        Fields in = new Fields(document);
        return new Registration(
                in.constant("kind", CaseKind.class),
                in.text("town"),
                in.text("village"),
                in.text("source"),
                in.text("subject"),
                in.optionalText("description"),
                in.list("parties").stream().map(RegistrationDocument::party).toList(),
                in.optionalText("category"),
                in.optionalMoney("amount"),
                in.optionalText("channel"),
                in.whole("people"),
                outside(in.optionalInner("outside")),
                in.optionalText("accused"),
                in.text("fingerprint"));
    }

    private static Document write(Party party) {
        return new Fields(new Document())
                .put("role", party.role())
                .put("name", party.name())
                .put("organisation", party.organisation())
                .put("phone", party.phone())
                .document();
    }

    private static Party party(Document document) {
        Fields in = new Fields(document);
        return new Party(
                in.text("role"),
                in.text("name"),
                in.flag("organisation"),
                in.optionalText("phone"));
    }

    private static @Nullable Document write(@Nullable OutsideOrder outside) {
        return outside == null
                ? null
                : new Fields(new Document())
                        .put("platform", outside.platform())
                        .put("number", outside.number())
                        .put("limitWorkingDays", outside.limitWorkingDays())
                        .document();
    }

    private static @Nullable OutsideOrder outside(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        Fields in = new Fields(document);
        return new OutsideOrder(
                in.text("platform"), in.text("number"), in.whole("limitWorkingDays"));
    }
}
