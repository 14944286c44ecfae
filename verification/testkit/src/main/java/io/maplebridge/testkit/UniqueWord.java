package io.maplebridge.testkit;

/** A word that no other test uses, of letters: a run of figures in a text is masked. */
public final class UniqueWord {

    private UniqueWord() {}

    public static String next() {
        StringBuilder word = new StringBuilder("w");
        Long.toString(System.nanoTime())
                .chars()
                .forEach(figure -> word.append((char) ('a' + figure - '0')));
        return word.toString();
    }
}
