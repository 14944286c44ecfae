package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Projections.exclude;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.Masking;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.cases.life.mongo.CaseDocument;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.mongo.Fields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A line of the ledger from the fields of its case, the people masked. */
final class LedgerRowDocument {

    /** What a line is made of. */
    static final Bson FIELDS = exclude(CaseDocument.EVENTS, LedgerFields.TERMS);

    private LedgerRowDocument() {}

    static LedgerRow read(Document document) {
        Fields in = new Fields(document);
        List<String> names = document.getList("names", String.class);
        // Not there in a case that was last changed under an older release: then all are masked.
        List<String> people = document.getList(LedgerFields.PEOPLE, String.class, names);
        String number = in.optionalText("number");
        return new LedgerRow(
                CaseDocument.id(in).value(),
                in.whole(CaseDocument.VERSION),
                in.constant("kind", CaseKind.class),
                in.constant("state", CaseState.class),
                in.flag("open"),
                number,
                in.text("village"),
                in.optionalText("category"),
                in.text("source"),
                in.constant("level", Level.class),
                Objects.requireNonNullElse(in.optionalText("holder"), in.text("village")),
                document.getBoolean("key", false),
                document.getInteger("conflicts", 0),
                in.optionalText("leadName"),
                in.optionalText("lead"),
                Veil.over(people, number == null ? List.of() : List.of(number))
                        .text(in.text("subject")),
                names.stream()
                        .map(name -> people.contains(name) ? Masking.name(name) : name)
                        .toList(),
                in.day("registeredOn"),
                in.optionalDay("acceptedOn"),
                in.optionalDay("concludedOn"),
                in.optionalDay("dueOn"),
                document.getBoolean("dueInWorkingDays", false),
                in.optionalDay("enteredOn"),
                codes(in),
                in.instant(CaseDocument.UPDATED));
    }

    private static Map<String, String> codes(Fields in) {
        Map<String, String> codes = new TreeMap<>();
        for (LedgerField field : LedgerField.brought()) {
            String code = in.optionalText(field.word());
            if (code != null) {
                codes.put(field.word(), code);
            }
        }
        return codes;
    }
}
