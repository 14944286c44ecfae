package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.life.domain.WaitsFor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The part of a query that may leave few cases, with the index that finds them. Whether they are
 * few is another question.
 */
record LedgerNarrowing(String index, Bson condition) {

    private static final Set<WaitsFor> AFTER_AN_OUTCOME =
            EnumSet.of(WaitsFor.PERFORMANCE, WaitsFor.CALL_BACK, WaitsFor.CLOSING);

    /**
     * @param text what is asked for its text; null where it has none
     */
    static Optional<LedgerNarrowing> of(LedgerQuery query, @Nullable Bson text) {
        LedgerQuery.Part part = query.part();
        String holder = query.filter().codes().get(LedgerField.HOLDER);
        LocalDate dueBefore = part.dueBefore();
        Bson town = eq("town", query.town());
        if (text != null) {
            return narrowed("terms", town, text);
        }
        if (part.lead() != null) {
            return narrowed("lead", town, eq("lead", part.lead()));
        }
        if (part.key()) {
            return narrowed("key", town, eq("key", true));
        }
        if (part.own() && !query.reach().units().isEmpty()) {
            Bson inHand = in("holder", query.reach().units());
            return narrowed("holder", town, and(inHand, eq("unfinished", true)));
        }
        Set<WaitsFor> waitsFor = part.waitsFor();
        if (Boolean.FALSE.equals(part.open())) {
            waitsFor = AFTER_AN_OUTCOME;
        }
        if (!waitsFor.isEmpty()) {
            return narrowed("waitsFor", town, in("waitsFor", LedgerConditions.names(waitsFor)));
        }
        if (dueBefore != null) {
            return narrowed("dueOrder", town, lt("dueOrder", dueBefore.toString()));
        }
        return holder == null ? Optional.empty() : narrowed("holder", town, eq("holder", holder));
    }

    private static Optional<LedgerNarrowing> narrowed(String index, Bson town, Bson condition) {
        return Optional.of(new LedgerNarrowing(index, and(town, condition)));
    }
}
