package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.maplebridge.stats.daily.application.KnownRow;
import io.maplebridge.stats.daily.application.ListWindow;
import io.maplebridge.stats.daily.application.Listed;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.application.Turning;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Rows as they are kept. One of an earlier life of its partition is no row. */
final class MongoRows implements Rows {

    private static final Bson AS_KNOWN =
            Projections.include(
                    RowDocument.PARTITION,
                    RowDocument.LIFE,
                    RowDocument.VERSION,
                    RowDocument.SHAPE,
                    RowDocument.TOWN,
                    RowDocument.SPANS);

    private final MongoCollection<Document> rows;
    private final RowWrites writes;
    private final TurnedRows turned;

    MongoRows(MongoDatabase database) {
        rows = database.getCollection(StatsIndexes.ROWS);
        writes = new RowWrites(rows);
        turned = new TurnedRows(rows);
    }

    @Override
    public Map<FactId, KnownRow> known(Map<FactId, PartitionState> owners) {
        Map<FactId, KnownRow> known = new HashMap<>();
        if (owners.isEmpty()) {
            return known;
        }
        FindIterable<Document> found = rows.find(byId(owners.keySet())).projection(AS_KNOWN);
        for (Document document : found) {
            FactId id = RowDocument.id(document);
            PartitionState owner = Objects.requireNonNull(owners.get(id));
            if (document.getLong(RowDocument.LIFE) == owner.life()) {
                known.put(id, RowDocument.known(document));
            }
        }
        return known;
    }

    @Override
    public void putNewer(Collection<Write> changed, Set<FactId> known) {
        writes.putNewer(changed, known);
    }

    @Override
    public List<Fact> facts(List<FactId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<FactId, Fact> found = new HashMap<>();
        for (Document document : rows.find(byId(ids))) {
            found.put(RowDocument.id(document), RowDocument.fact(document));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Bson byId(Collection<FactId> ids) {
        return Filters.in(RowDocument.ID, ids.stream().map(FactId::value).toList());
    }

    @Override
    public Map<FactId, KnownRow> keptFrom(
            String town, Set<String> units, Collection<PartitionState> counted) {
        Map<FactId, KnownRow> found = new HashMap<>();
        if (units.isEmpty()) {
            return found;
        }
        addCounted(
                Filters.and(
                        Filters.in(RowDocument.KEPT_FROM, units),
                        Filters.eq(RowDocument.TOWN, town)),
                counted,
                found);
        return found;
    }

    @Override
    public Map<FactId, KnownRow> belongingTo(
            String town, LocalDate first, LocalDate last, Collection<PartitionState> counted) {
        Map<FactId, KnownRow> found = new HashMap<>();
        addCounted(Filters.in(RowDocument.LISTS, ListTerms.of(town, first, last)), counted, found);
        return found;
    }

    private void addCounted(
            Bson which, Collection<PartitionState> counted, Map<FactId, KnownRow> found) {
        for (Document document : rows.find(which).projection(AS_KNOWN)) {
            if (counted.stream().anyMatch(state -> RowDocument.isOf(state, document))) {
                found.put(RowDocument.id(document), RowDocument.known(document));
            }
        }
    }

    @Override
    public List<Listed> listed(ListWindow window) {
        return rows
                .find(
                        Filters.and(
                                Filters.in(RowDocument.LISTS, ListTerms.of(window)),
                                Filters.elemMatch(RowDocument.SPANS, SpanFilter.of(window))))
                .projection(Projections.include(RowDocument.SPANS))
                .map(document -> listed(document, window))
                .into(new ArrayList<>())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Row> turned(Turning within, Collection<PartitionState> counted) {
        return turned.within(within, counted);
    }

    @Override
    public List<Row> toldSince(String town, Instant since, Collection<PartitionState> counted) {
        return turned.toldSince(town, since, counted);
    }

    /** More than one where it happened more than once. */
    private static List<Listed> listed(Document document, ListWindow window) {
        return SpanDocument.spans(document, RowDocument.SPANS).stream()
                .filter(span -> SpanFilter.accepts(span, window))
                .map(span -> new Listed(RowDocument.id(document), span.belongs()))
                .toList();
    }

    @Override
    public void each(PartitionState of, String town, Predicate<Fact> wantsMore) {
        try (var cursor =
                rows.find(
                                Filters.and(
                                        Filters.eq(
                                                RowDocument.PARTITION, of.partition().toString()),
                                        Filters.eq(RowDocument.TOWN, town),
                                        Filters.eq(RowDocument.LIFE, of.life())))
                        .iterator()) {
            while (cursor.hasNext()) {
                if (!wantsMore.test(RowDocument.fact(cursor.next()))) {
                    return;
                }
            }
        }
    }

    @Override
    public long count(PartitionState of) {
        return rows.countDocuments(Filters.eq(RowDocument.PARTITION, of.partition().toString()));
    }

    @Override
    public void removeEarlier(PartitionState owner) {
        rows.deleteMany(Life.before(owner));
    }
}
