package io.maplebridge.platform.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the shell around a page needs to know.
 *
 * @param language of the page, a tag for {@code lang}
 * @param largeLetters true when the reader asked for 大字版
 * @param places of the bar
 * @param here the place this page belongs to, null outside all of them
 * @param address of the page, for the switches of the menu
 * @param version of the product, null when run from classes
 */
public record Shell(
        Locale language,
        boolean largeLetters,
        String town,
        List<Place> places,
        @Nullable Place here,
        PageAddress address,
        @Nullable String version,
        @Nullable DocumentStore store) {

    public boolean reads(String tag) {
        return language.toLanguageTag().equals(tag);
    }
}
