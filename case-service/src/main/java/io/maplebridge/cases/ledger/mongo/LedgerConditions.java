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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the store is asked for a query of the ledger. */
final class LedgerConditions {

    private LedgerConditions() {}

    /** All that the query asks for. */
    static Bson of(LedgerQuery query) {
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
        text(filters, wanted.text());
        part(filters, query.part(), query.reach());
        return and(filters);
    }

    private static void part(List<Bson> filters, LedgerQuery.Part part, Reach reach) {
        if (part.open()) {
            filters.add(eq("open", true));
        }
        if (part.unfinished()) {
            filters.add(eq("unfinished", true));
        }
        LocalDate overdueOn = part.overdueOn();
        if (overdueOn != null) {
            filters.add(lt("dueOrder", overdueOn.toString()));
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

    /** No unit has nothing in hand; one of an empty list is looked for everywhere. */
    private static Set<String> orNobody(Set<String> units) {
        return units.isEmpty() ? Set.of("") : units;
    }

    /** Text of signs only has no terms and finds nothing, not everything. */
    private static void text(List<Bson> filters, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            filters.add(SearchTerms.found(LedgerFields.TERMS, text));
        }
    }
}
