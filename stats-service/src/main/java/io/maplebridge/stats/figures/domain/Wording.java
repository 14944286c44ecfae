package io.maplebridge.stats.figures.domain;

import java.util.Locale;

/** The same words in the product's two languages. */
public record Wording(String zh, String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    public Wording followedBy(Wording more) {
        return new Wording(zh + more.zh, en + more.en);
    }

    /** By what is the same in both languages. */
    public Wording followedBy(String sign) {
        return new Wording(zh + sign, en + sign);
    }
}
