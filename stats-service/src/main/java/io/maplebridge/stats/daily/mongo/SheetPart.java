package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Sheet;
import org.bson.Document;

/** What a sum is of: the sheet of a partition, and what batches add to it. Kept packed. */
sealed interface SheetPart {

    SheetHead head();

    void addTo(Sheet sheet);

    /** Bytes that it is packed in. */
    int length();

    record Kept(Document document) implements SheetPart {

        @Override
        public SheetHead head() {
            return SheetHead.of(document);
        }

        @Override
        public void addTo(Sheet sheet) {
            SheetDocument.addTo(sheet, document);
        }

        @Override
        public int length() {
            return SheetDocument.length(document);
        }
    }

    record Added(SheetHead head, PackedSheets sheets) implements SheetPart {

        @Override
        public void addTo(Sheet sheet) {
            sheets.addTo(id -> id.equals(head.about()) ? sheet : null);
        }

        /** Of all sheets that are packed together. */
        @Override
        public int length() {
            return sheets.packed().length();
        }
    }
}
