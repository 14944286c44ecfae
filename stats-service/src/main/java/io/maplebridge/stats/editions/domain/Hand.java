package io.maplebridge.stats.editions.domain;

/**
 * Who did something.
 *
 * @param account unique
 * @param name as it is shown
 * @param roles held then, by their codes, with blanks between
 */
public record Hand(String account, String name, String roles) {

    /** Whether drafting is all that this hand is there for: what was approved is beyond it. */
    boolean isOnlyWriter() {
        return roles.equals("WRITER");
    }
}
