package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CommandKey;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.StepValues;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.mongo.UnknownStoredValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One event of the history as it is stored: the stored name of its step, each of its fields, and
 * its stamp. An unknown stored name is an error.
 */
final class EventDocument {

    private EventDocument() {}

    static Document write(CaseEvent event) {
        Fields fields = Fields.of(event.kind().storedName());
        StepValues.of(event.step()).forEach((name, value) -> put(fields, name, value));
        Stamp stamp = event.stamp();
        return fields.put("occurredOn", stamp.occurredOn())
                .put("recordedAt", stamp.recordedAt())
                .put("by", stamp.actor().name())
                .put("byAccount", stamp.actor().account())
                .put("role", stamp.actor().role())
                .put("commandId", stamp.commandId())
                .put("commandPrint", stamp.key() == null ? null : stamp.key().print())
                .document();
    }

    private static void put(Fields fields, String name, Object value) {
        switch (value) {
            case Registration whole -> fields.put(name, RegistrationDocument.write(whole));
            case Lead lead -> fields.put("account", lead.account()).put("name", lead.name());
            default -> fields.put(name, value);
        }
    }

    static CaseEvent read(Document document) {
        Fields in = new Fields(document);
        Stamp stamp =
                new Stamp(
                        in.day("occurredOn"),
                        in.instant("recordedAt"),
                        new Actor(in.text("by"), in.text("role"), in.optionalText("byAccount")),
                        key(in));
        String stored = in.text("type");
        StepKind kind =
                StepKind.ofStoredName(stored)
                        .orElseThrow(() -> new UnknownStoredValue("event type", stored));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        kind.fields().forEach(field -> values.put(field.name(), value(in, document, field)));
        return new CaseEvent(stamp, StepValues.step(kind, values));
    }

    private static @Nullable CommandKey key(Fields in) {
        UUID id = in.optionalId("commandId");
        return id == null ? null : new CommandKey(id, in.optionalText("commandPrint"));
    }

    private static @Nullable Object value(Fields in, Document document, StepField field) {
        String name = field.name();
        if (field.type() == StepField.Content.LEAD) {
            return new Lead(in.text("account"), in.text("name"));
        }
        if (!document.containsKey(name)) {
            return null;
        }
        return switch (field.type()) {
            case LINE, TEXT, PHONE, CODE -> in.text(name);
            case DAY, DAY_TO_COME -> in.day(name);
            case FLAG -> in.flag(name);
            case AMOUNT -> in.optionalMoney(name);
            case LEVEL -> in.constant(name, Level.class);
            case AGREEMENT_FORM -> in.constant(name, AgreementForm.class);
            case REGISTRATION -> RegistrationDocument.read(in.inner(name));
            case LEAD -> throw new IllegalStateException("read above");
        };
    }
}
