package io.maplebridge.template.domain;

import java.util.Locale;

/** The same words in the product's two languages. */
public record Wording(String zh, String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
