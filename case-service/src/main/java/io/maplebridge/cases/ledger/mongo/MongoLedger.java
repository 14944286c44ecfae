package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The ledger, read from the fields beside the history. Where an index leaves few cases they are
 * found by it and sorted; of everything else no more is sorted than fills the page.
 */
public final class MongoLedger implements Ledger {

    /** So many are sorted quickly. */
    private static final int FEW = 2_000;

    /** So many rows are read to a page that is asked for by its number. */
    private static final int NEAR = 1_000;

    private final MongoCollection<Document> cases;
    private final int countedAtOnce;
    private final LedgerStretches stretches;
    private final LedgerSearch search;

    MongoLedger(MongoCollection<Document> cases, LedgerProperties properties, PeopleTerms people) {
        this.cases = cases;
        this.search = new LedgerSearch(cases, people);
        this.countedAtOnce = properties.countedAtOnce();
        this.stretches = new LedgerStretches(cases);
    }

    @Override
    public Stretch stretch(LedgerQuery query) {
        LedgerOrder order = LedgerOrder.of(query.sort());
        // One row more tells whether there is another page.
        List<Document> rows = rows(query, order, query.size() + 1);
        boolean more = rows.size() > query.size();
        List<Document> shown = more ? rows.subList(0, query.size()) : rows;
        return new Stretch(
                shown.stream().map(LedgerRowDocument::read).toList(),
                more ? order.place(shown.getLast()) : null);
    }

    private List<Document> rows(LedgerQuery query, LedgerOrder order, int most) {
        Bson text = search.found(query).orElse(null);
        Bson filter = LedgerConditions.of(query, text);
        Place after = query.after();
        int skipped = after == null ? query.page() * query.size() : 0;
        String index = LedgerNarrowing.of(query, text).map(this::indexOfFew).orElse(null);
        if (index == null && skipped + most <= NEAR) {
            List<Document> rows =
                    stretches.rows(query.town(), filter, order, after, skipped + most);
            return rows.subList(Math.min(skipped, rows.size()), rows.size());
        }
        Bson from = after == null ? filter : and(filter, order.behind(after));
        FindIterable<Document> found =
                cases.find(from)
                        .projection(LedgerRowDocument.FIELDS)
                        .sort(order.sorted())
                        .skip(skipped)
                        .limit(most);
        return (index == null ? found : found.hintString(index)).into(new ArrayList<>());
    }

    private @Nullable String indexOfFew(LedgerNarrowing narrowing) {
        CountOptions inShort = new CountOptions().limit(FEW + 1).hintString(narrowing.index());
        return cases.countDocuments(narrowing.condition(), inShort) > FEW
                ? null
                : narrowing.index();
    }

    @Override
    public long count(LedgerQuery query) {
        return cases.countDocuments(LedgerConditions.of(query, search.found(query).orElse(null)));
    }

    @Override
    public int foundByPeople(LedgerQuery query) {
        CountOptions inShort = new CountOptions().limit(FEW).hintString("terms");
        return search.foundByPeople(query)
                .map(text -> cases.countDocuments(LedgerConditions.of(query, text), inShort))
                .map(Math::toIntExact)
                .orElse(0);
    }

    @Override
    public boolean takesLongToCount(String town) {
        CountOptions inShort = new CountOptions().limit(countedAtOnce + 1);
        return cases.countDocuments(eq("town", town), inShort) > countedAtOnce;
    }
}
