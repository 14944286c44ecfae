package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.daily.application.Turning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Rows by what became of them: between two days, or since they were looked at. */
final class TurnedRows {

    /** Of one question: days of a year, with room. */
    private static final int MOST_TERMS = 400;

    private final MongoCollection<Document> rows;

    TurnedRows(MongoCollection<Document> rows) {
        this.rows = rows;
    }

    List<Row> within(Turning within, Collection<PartitionState> counted) {
        List<Row> found = new ArrayList<>();
        List<String> terms = TurnTerms.of(within);
        for (int from = 0; from < terms.size(); from += MOST_TERMS) {
            List<String> some = terms.subList(from, Math.min(terms.size(), from + MOST_TERMS));
            found.addAll(
                    counted(
                            Filters.and(
                                    Filters.in(RowDocument.TURNS, some),
                                    Filters.elemMatch(RowDocument.SPANS, TurnTerms.span(within))),
                            counted));
        }
        return found.stream().distinct().toList();
    }

    List<Row> toldSince(String town, Instant since, Collection<PartitionState> counted) {
        return counted(
                Filters.and(
                        Filters.eq(RowDocument.TOWN, town),
                        Filters.gte(RowDocument.TOLD, Date.from(since))),
                counted);
    }

    private List<Row> counted(Bson which, Collection<PartitionState> counted) {
        List<Row> found = new ArrayList<>();
        for (Document document :
                rows.find(which)
                        .projection(
                                Projections.exclude(
                                        RowDocument.LISTS, RowDocument.TURNS, RowDocument.TOLD))) {
            if (counted.stream().anyMatch(state -> RowDocument.isOf(state, document))) {
                found.add(RowDocument.row(document));
            }
        }
        return found;
    }
}
