package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Cell;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.bson.Document;

/**
 * A sheet as stored in {@code sheets}: one document for a partition, town and year, its cells in
 * order, the changes of each by day.
 */
final class SheetDocument {

    static final String ID = "_id";
    static final String PARTITION = "partition";
    static final String TOWN = "town";
    static final String YEAR = "year";
    static final String EPOCH = "epoch";
    private static final String CELLS = "cells";

    private SheetDocument() {}

    static String id(int partition, TownYear about) {
        return partition + "/" + about.town() + "/" + about.year();
    }

    static Document of(int partition, long epoch, TownYear about, Sheet sheet) {
        List<Document> cells =
                sheet.changes().entrySet().stream()
                        .map(cell -> cell(cell.getKey(), cell.getValue()))
                        .toList();
        return new Document(ID, id(partition, about))
                .append(PARTITION, partition)
                .append(TOWN, about.town())
                .append(YEAR, about.year())
                .append(EPOCH, epoch)
                .append(CELLS, cells);
    }

    private static Document cell(Cell cell, NavigableMap<LocalDate, Long> days) {
        Document changes = new Document();
        days.forEach((day, change) -> changes.append(day.toString(), change));
        return new Document("figure", cell.figure().value())
                .append("by", cell.by().name())
                .append("key", cell.key())
                .append("days", changes);
    }

    static TownYear about(Document document) {
        return new TownYear(document.getString(TOWN), document.getInteger(YEAR));
    }

    static Sheet sheet(Document document) {
        Sheet sheet = new Sheet();
        addTo(sheet, document);
        return sheet;
    }

    /** Adds what is stored to a sheet, without making one in between: every page reads this. */
    static void addTo(Sheet sheet, Document document) {
        for (Document stored : document.getList(CELLS, Document.class)) {
            Cell cell =
                    new Cell(
                            new FigureId(stored.getString("figure")),
                            Dimension.valueOf(stored.getString("by")),
                            stored.getString("key"));
            Document days = stored.get("days", Document.class);
            for (String day : days.keySet()) {
                sheet.add(cell, LocalDate.parse(day), days.getLong(day));
            }
        }
    }
}
