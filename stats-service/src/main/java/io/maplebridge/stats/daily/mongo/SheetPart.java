package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Sheet;
import org.bson.Document;

/** What a sum is of: the sheet of a partition, and what batches add to it. Kept packed. */
sealed interface SheetPart {

    SheetHead head();

    void addTo(Sheet sheet);

    /** Bytes that it takes in memory beside what others hold, packed and added up, about. */
    long weight();

    record Kept(Document document) implements SheetPart {

        @Override
        public SheetHead head() {
            return SheetHead.of(document);
        }

        @Override
        public void addTo(Sheet sheet) {
            SheetDocument.addTo(sheet, document);
        }

        /** Unpacked, a change takes some ten times as many as packed. */
        @Override
        public long weight() {
            return 10L * SheetDocument.length(document);
        }
    }

    record Added(SheetHead head, PackedSheets sheets) implements SheetPart {

        @Override
        public void addTo(Sheet sheet) {
            sheets.addTo(id -> id.equals(head.about()) ? sheet : null);
        }

        /** The town holds its bytes, and the sum has its days already. */
        @Override
        public long weight() {
            return 200;
        }
    }
}
