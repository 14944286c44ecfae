package io.maplebridge.acceptance.client;

/** What no other test uses. */
public final class Unique {

    private Unique() {}

    /** Of letters: a run of figures in a text may be somebody's number and is masked. */
    public static String word() {
        StringBuilder word = new StringBuilder("w");
        Long.toString(System.nanoTime())
                .chars()
                .forEach(figure -> word.append((char) ('a' + figure - '0')));
        return word.toString();
    }
}
