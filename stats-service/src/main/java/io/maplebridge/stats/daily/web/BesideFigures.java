package io.maplebridge.stats.daily.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands beside the figures of a day: whether they were signed, and what moved since. */
public interface BesideFigures {

    /**
     * @param state in a word, where there is a signed edition of this day; null for none
     * @param text of the link
     * @param href where editions of the year are made and read
     * @param notes by the id of a figure that moved since
     */
    record Beside(@Nullable String state, String text, String href, Map<String, String> notes) {

        public Beside {
            notes = Map.copyOf(notes);
        }
    }

    Beside of(Question question, Locale language);
}
