package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.mongo.RecordFields;
import org.bson.Document;

/** What a case was opened with, as it is stored in its first event. */
final class RegistrationDocument {

    private RegistrationDocument() {}

    static Document write(Registration r) {
        Fields fields =
                new Fields(new Document())
                        .put("kind", r.kind())
                        .put("town", r.town())
                        .put("village", r.village())
                        .put("source", r.source())
                        .put("subject", r.subject())
                        .put("description", r.description())
                        .put("lateReason", r.lateReason())
                        .put("parties", r.parties().stream().map(one -> write(one)).toList());
        return RecordFields.put(fields, r.particulars())
                .put("fingerprint", r.fingerprint())
                .document();
    }

    static Registration read(Document document) {
        Fields in = new Fields(document);
        return new Registration(
                in.text("town"),
                in.text("village"),
                in.text("source"),
                in.text("subject"),
                in.optionalText("description"),
                in.optionalText("lateReason"),
                in.list("parties").stream().map(RegistrationDocument::party).toList(),
                particulars(in.constant("kind", CaseKind.class), document),
                in.text("fingerprint"));
    }

    private static Particulars particulars(CaseKind kind, Document document) {
        return switch (kind) {
            case DISPUTE -> RecordFields.read(document, Particulars.OfDispute.class);
            case PETITION -> RecordFields.read(document, Particulars.OfPetition.class);
            case WORK_ORDER -> RecordFields.read(order(document), Particulars.OfOrder.class);
        };
    }

    /** An older release wrote three of its fields into a document of their own. */
    private static Document order(Document document) {
        Document outside = new Fields(document).optionalInner("outside");
        if (outside == null) {
            return document;
        }
        Document flat = new Document(document);
        flat.putAll(outside);
        return flat;
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
}
