package io.maplebridge.platform.reference;

import java.util.Locale;

/**
 * A code and its names.
 *
 * @param code stable, on the wire and in the store
 * @param zh the trade's word
 * @param en the same in English
 */
public record Term(String code, String zh, String en) {

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
