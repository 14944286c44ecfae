package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.Reach;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.WaitsFor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the store is asked for a query of the ledger. */
final class LedgerConditions {

    private LedgerConditions() {}

    /**
     * All that the query asks for.
     *
     * @param text what is asked for its text; null where it has none
     */
    static Bson of(LedgerQuery query, @Nullable Bson text) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("town", query.town()));
        LedgerQuery.Filter wanted = query.filter();
        CaseState state = wanted.state();
        filters.add(
                state == null ? ne("state", CaseState.VOIDED.name()) : eq("state", state.name()));
        wanted.codes().forEach((field, code) -> filters.add(eq(field.word(), code)));
        if (query.reach().villages() != null) {
            Set<String> own = query.reach().villages();
            filters.add(or(in("village", own), in("holder", own)));
        }
        query.reach().keptFrom().forEach(unit -> filters.add(ne(LedgerFields.ACCUSED, unit)));
        if (text != null) {
            filters.add(text);
        }
        part(filters, query.part(), query.reach());
        return and(filters);
    }

    private static void part(List<Bson> filters, LedgerQuery.Part part, Reach reach) {
        if (part.open() != null) {
            filters.add(eq("open", part.open()));
        }
        if (part.unfinished()) {
            filters.add(eq("unfinished", true));
        }
        if (!part.waitsFor().isEmpty()) {
            filters.add(in("waitsFor", names(part.waitsFor())));
        }
        LocalDate dueBefore = part.dueBefore();
        if (dueBefore != null) {
            filters.add(lt("dueOrder", dueBefore.toString()));
        }
        if (part.own()) {
            filters.add(in("holder", orNobody(reach.units())));
        }
        if (part.key()) {
            filters.add(eq("key", true));
        }
        String lead = part.lead();
        if (lead != null) {
            filters.add(eq("lead", lead));
        }
        if (part.ended() != null) {
            filters.add(in("holder", orNobody(part.ended())));
        }
    }

    static List<String> names(Set<WaitsFor> waitsFor) {
        return waitsFor.stream().map(WaitsFor::name).sorted().toList();
    }

    /** No unit has nothing in hand; one of an empty list is looked for everywhere. */
    private static Set<String> orNobody(Set<String> units) {
        return units.isEmpty() ? Set.of("") : units;
    }
}
