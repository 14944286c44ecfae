package io.maplebridge.cases.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import io.maplebridge.cases.application.Ledger;
import io.maplebridge.cases.application.LedgerQuery;
import io.maplebridge.cases.application.LedgerRow;
import io.maplebridge.cases.domain.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The ledger, read from the fields beside the history. */
final class MongoLedger implements Ledger {

    private final MongoCollection<Document> cases;

    MongoLedger(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    @Override
    public List<LedgerRow> rows(LedgerQuery query) {
        return cases.find(filter(query))
                .projection(exclude(CaseDocument.EVENTS, CaseDocument.TERMS))
                .sort(order(query.sort()))
                .skip(query.page() * query.size())
                .limit(query.size())
                .map(CaseDocument::row)
                .into(new ArrayList<>());
    }

    @Override
    public long count(LedgerQuery query) {
        return cases.countDocuments(filter(query));
    }

    private static Bson filter(LedgerQuery query) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("town", query.town()));
        CaseState state = query.state();
        filters.add(
                state == null ? ne("state", CaseState.VOIDED.name()) : eq("state", state.name()));
        same(filters, "kind", query.kind() == null ? null : query.kind().name());
        same(filters, "village", query.village());
        if (query.reach().villages() != null) {
            filters.add(in("village", query.reach().villages()));
        }
        query.reach().units().forEach(unit -> filters.add(ne(CaseDocument.ACCUSED, unit)));
        same(filters, "category", query.category());
        same(filters, "source", query.source());
        if (query.openOnly()) {
            filters.add(eq("open", true));
        }
        LocalDate overdueOn = query.overdueOn();
        if (overdueOn != null) {
            filters.add(lt("dueOrder", overdueOn.toString()));
        }
        text(filters, query.text());
        return and(filters);
    }

    private static void same(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(eq(field, value));
        }
    }

    /** Text of signs only has no terms and finds nothing, not everything. */
    private static void text(List<Bson> filters, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Collection<String> terms = SearchTerms.sought(text);
            filters.add(
                    terms.isEmpty()
                            ? eq(CaseDocument.TERMS, text)
                            : all(CaseDocument.TERMS, terms));
        }
    }

    /** The id last, so that pages neither repeat nor skip a case. */
    private static Bson order(LedgerQuery.Sort sort) {
        Bson first =
                switch (sort) {
                    case UPDATED -> Sorts.descending("updatedAt");
                    case REGISTERED -> Sorts.descending("registeredOn");
                    case NUMBER -> Sorts.descending("numberOrder");
                    case DUE -> Sorts.ascending("dueOrder");
                };
        return Sorts.orderBy(first, Sorts.ascending(CaseDocument.ID));
    }
}
