package io.maplebridge.platform.reference;

import java.util.regex.Pattern;

/**
 * Text as people write it: no mark-up, no control characters. Pages escape whatever they print;
 * this keeps pasted mark-up out of papers, sheets and figures as well, where it would only confuse.
 * A lone {@code <} as in 面积<5亩 is text.
 */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\uFFFE\\uFFFF]");

    private PlainText() {}

    public static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }
}
