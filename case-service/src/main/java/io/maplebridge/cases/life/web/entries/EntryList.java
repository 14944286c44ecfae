package io.maplebridge.cases.life.web.entries;

import io.maplebridge.cases.life.application.Entry;
import java.util.List;

/**
 * All there is to show.
 *
 * @param account whose they are: a page may still be open that is somebody else's
 */
record EntryList(String account, List<EntryView> items) {

    static EntryList of(String account, List<Entry> entries) {
        return new EntryList(account, entries.stream().map(EntryView::of).toList());
    }
}
