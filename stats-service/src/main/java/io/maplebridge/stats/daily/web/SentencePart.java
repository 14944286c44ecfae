package io.maplebridge.stats.daily.web;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param href the list behind it when it is a number
 * @param strong true for a rate, whose two numbers stand behind it
 */
record SentencePart(String text, @Nullable String href, boolean strong) {

    static SentencePart words(String text) {
        return new SentencePart(text, null, false);
    }

    static SentencePart number(String text, String href) {
        return new SentencePart(text, href, false);
    }

    static SentencePart rate(String text) {
        return new SentencePart(text, null, true);
    }
}
