package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** A span, as stored in its row. */
final class SpanDocument {

    static final String BELONGS = "belongs";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String WHEN = "when";
    static final String KEYS = "keys";
    static final String FIGURES = "figures";
    private static final String WEIGHTS = "weights";

    private SpanDocument() {}

    static Document of(Span span) {
        return new Document(BELONGS, span.belongs().toString())
                .append(FROM, span.from().toString())
                .append(UNTIL, span.until().toString())
                .append(WHEN, span.when().toString())
                .append(KEYS, new Document(new TreeMap<String, Object>(span.keys())))
                .append(FIGURES, span.weights().keySet().stream().map(FigureId::value).toList())
                .append(WEIGHTS, new ArrayList<>(span.weights().values()));
    }

    static Span span(Document document) {
        List<String> figures = document.getList(FIGURES, String.class);
        List<Long> weights = document.getList(WEIGHTS, Long.class);
        SortedMap<FigureId, Long> byFigure = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            byFigure.put(new FigureId(figures.get(i)), weights.get(i));
        }
        return new Span(
                LocalDate.parse(document.getString(BELONGS)),
                LocalDate.parse(document.getString(FROM)),
                LocalDate.parse(document.getString(UNTIL)),
                LocalDate.parse(document.getString(WHEN)),
                new TreeMap<>(StandingDocument.texts(document.get(KEYS, Document.class))),
                byFigure);
    }

    static List<Span> spans(Document row, String field) {
        return row.getList(field, Document.class).stream().map(SpanDocument::span).toList();
    }
}
