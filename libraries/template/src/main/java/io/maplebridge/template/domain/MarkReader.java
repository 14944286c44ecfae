package io.maplebridge.template.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks in the text of a paragraph. Blanks inside the braces, full-width braces, bars,
 * dots and letters are taken as meant. A key is letters, digits, {@code _}, {@code -} and dots, and
 * nothing else is ever a mark: what looks like an expression is named and left alone.
 */
public final class MarkReader {

    private static final Pattern BRACED =
            Pattern.compile("[{｛]{2}((?:(?![{}｛｝\\n\\uFFFC]).)*)[}｝]{2}");
    private static final Pattern LONE = Pattern.compile("[{｛]{2}|[}｝]{2}");
    private static final String KEY = "[\\p{L}_][\\p{L}\\p{N}_-]*(?: ?\\. ?[\\p{L}\\p{N}_-]+)*";
    private static final Pattern TEXT =
            Pattern.compile("(" + KEY + ") ?(?:[|丨] ?([^|=]{1,20})|= ?([^|=]{1,40}))?");
    private static final Pattern ROWS =
            Pattern.compile("# ?(" + KEY + ")(?: (?:by|按) ?(" + KEY + "))?");
    private static final Pattern END = Pattern.compile("/ ?(?:" + KEY + ".*)?");
    private static final Pattern CHART = Pattern.compile("chart ?: ?(" + KEY + ")");

    private MarkReader() {}

    /** In the order of the text, none overlapping. */
    public static List<MarkSpan> read(String text, Place place) {
        List<MarkSpan> found = new ArrayList<>();
        Matcher braced = BRACED.matcher(text);
        int from = 0;
        while (braced.find()) {
            lone(text, from, braced.start(), found);
            Place here = place.at(text, braced.start(), braced.end());
            found.add(new MarkSpan(braced.start(), braced.end(), mark(braced.group(1), here)));
            from = braced.end();
        }
        lone(text, from, text.length(), found);
        return List.copyOf(found);
    }

    private static void lone(String text, int from, int to, List<MarkSpan> found) {
        Matcher lone = LONE.matcher(text).region(from, to);
        while (lone.find()) {
            found.add(new MarkSpan(lone.start(), lone.end(), null));
        }
    }

    private static @Nullable Mark mark(String braced, Place place) {
        String inner =
                Normalizer.normalize(braced, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip();
        Matcher chart = CHART.matcher(inner);
        if (chart.matches()) {
            return new Mark(Mark.Kind.CHART, key(chart.group(1)), Format.PLAIN, place);
        }
        Matcher rows = ROWS.matcher(inner);
        if (rows.matches()) {
            String by = rows.group(2);
            Format format = by == null ? Format.PLAIN : new Format.By(key(by));
            return new Mark(Mark.Kind.ROWS, key(rows.group(1)), format, place);
        }
        if (END.matcher(inner).matches()) {
            return new Mark(Mark.Kind.ROWS_END, "", Format.PLAIN, place);
        }
        Matcher text = TEXT.matcher(inner);
        if (!text.matches()) {
            return null;
        }
        Format format = format(text.group(2), text.group(3));
        return format == null ? null : new Mark(Mark.Kind.TEXT, key(text.group(1)), format, place);
    }

    private static String key(String written) {
        return written.replace(" ", "");
    }

    private static @Nullable Format format(@Nullable String bar, @Nullable String choice) {
        if (choice != null) {
            return new Format.Choice(choice.strip());
        }
        if (bar == null) {
            return Format.PLAIN;
        }
        String said = bar.strip();
        if (said.matches("[0-9]")) {
            return new Format.Decimals(said.charAt(0) - '0');
        }
        for (AboutWord word : AboutWord.values()) {
            if (word.word().equals(said)) {
                return new Format.About(word);
            }
        }
        return null;
    }
}
