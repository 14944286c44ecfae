package io.maplebridge.template.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open at a point of the text; they nest and may run over paragraphs.
 *
 * <p>The result of a field that copies text of the document (a table of contents, a reference, a
 * link) is filled like any text: worked out anew, it copies what was filled. Any other result would
 * be overwritten, so a mark in it is refused.
 */
final class Fields {

    private static final Set<String> FILLED =
            Set.of("TOC", "HYPERLINK", "REF", "PAGEREF", "NOTEREF", "STYLEREF", "FORMTEXT");
    private static final Set<String> OF_TODAY =
            Set.of("DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "EDITTIME");
    private static final Set<String> FETCHING =
            Set.of(
                    "INCLUDETEXT",
                    "INCLUDEPICTURE",
                    "INCLUDE",
                    "IMPORT",
                    "LINK",
                    "DDE",
                    "DDEAUTO",
                    "RD",
                    "DATABASE",
                    "EMBED");

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean inResult;
    }

    void begin() {
        open.push(new Field());
    }

    /** A field that is one element: its instruction is known and what is in it is its result. */
    void begin(String instruction) {
        begin();
        instruction(instruction);
        separate();
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.getFirst().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.getFirst().inResult = true;
        }
    }

    /** The instruction of the field that ends here; null where none was open. */
    @Nullable String end() {
        return open.isEmpty() ? null : open.pop().instruction.toString().strip();
    }

    /** The field whose making anew would overwrite text that stands here; null if none. */
    @Nullable String overwriting() {
        for (Field field : open) {
            String instruction = field.instruction.toString();
            if (!field.inResult || !FILLED.contains(kind(instruction))) {
                return instruction.strip();
            }
        }
        return null;
    }

    boolean inContents() {
        return open.stream().anyMatch(field -> kind(field.instruction.toString()).equals("TOC"));
    }

    static boolean isOfToday(String instruction) {
        return OF_TODAY.contains(kind(instruction));
    }

    static boolean isFetching(String instruction) {
        return FETCHING.contains(kind(instruction));
    }

    private static String kind(String instruction) {
        String[] words = instruction.strip().split("[\\s\\\\\"]+", 2);
        return words[0].toUpperCase(Locale.ROOT);
    }
}
