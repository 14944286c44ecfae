package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import io.maplebridge.cases.ledger.application.Ledger.Place;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.life.mongo.CaseDocument;
import io.maplebridge.platform.problem.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * An order of the ledger: a field, and among equals the id, so that pages neither repeat nor skip a
 * case.
 *
 * @param index that is made of the town and the field
 */
record LedgerOrder(String field, boolean ascending, String index) {

    static LedgerOrder of(Sort sort) {
        return switch (sort) {
            case UPDATED -> new LedgerOrder(CaseDocument.UPDATED, false, "ledger");
            case REGISTERED -> new LedgerOrder("registeredOn", false, "registered");
            case NUMBER -> new LedgerOrder("numberOrder", false, "number");
            case DUE -> new LedgerOrder("dueOrder", true, "dueOrder");
        };
    }

    Bson first() {
        return ascending ? Sorts.ascending(field) : Sorts.descending(field);
    }

    Bson sorted() {
        return Sorts.orderBy(first(), Sorts.ascending(CaseDocument.ID));
    }

    /** Nothing is the empty text, which an older release did not write. */
    Object value(Document row) {
        Object value = row.get(field);
        return value == null ? "" : value;
    }

    Place place(Document row) {
        Object value = value(row);
        String text = value instanceof Date date ? date.toInstant().toString() : value.toString();
        return new Place(text, row.getString(CaseDocument.ID));
    }

    /**
     * @throws InvalidRequest when it is a place in another order
     */
    Object value(Place place) {
        try {
            return field.equals(CaseDocument.UPDATED)
                    ? Date.from(Instant.parse(place.value()))
                    : place.value();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidRequest("after", "unknown-place");
        }
    }

    /** Those behind a place. */
    Bson behind(Place place) {
        Object value = value(place);
        Bson equal = value.equals("") ? in(field, "", null) : in(field, value);
        Bson further = ascending ? gt(field, value) : lt(field, value);
        return or(further, and(equal, gt(CaseDocument.ID, place.id())));
    }

    /** Those up to a value, and at it. */
    Bson upTo(Object value) {
        return ascending ? lte(field, value) : gte(field, value);
    }

    /** Those from a value on, and at it. */
    Bson from(Object value) {
        return ascending ? gte(field, value) : lte(field, value);
    }
}
