package io.maplebridge.template.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph: what was typed and what came by marks, in order.
 *
 * @param bookmarks names of the bookmarks that begin in it
 */
public record Passage(Place place, List<Segment> segments, List<String> bookmarks) {

    public Passage {
        segments = List.copyOf(segments);
        bookmarks = List.copyOf(bookmarks);
    }

    /** A paragraph that was typed whole. */
    public static Passage typed(Place place, String text) {
        return new Passage(place, List.of(new Segment(text, null)), List.of());
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    /** The mark by which the character at this index came; null where it was typed. */
    public @Nullable Mark markAt(int index) {
        int from = 0;
        for (Segment segment : segments) {
            from += segment.text().length();
            if (index < from) {
                return segment.mark();
            }
        }
        return null;
    }

    /** Whether every character of this stretch was typed. */
    public boolean typed(int start, int end) {
        for (int i = start; i < end; i++) {
            if (markAt(i) != null) {
                return false;
            }
        }
        return true;
    }
}
