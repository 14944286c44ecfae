package io.maplebridge.stats.editions.domain;

/**
 * An edition: what it says, and what was done to it.
 *
 * @param hash of what it says, rows included
 * @param seal of that and of every step since: what is printed on the paper
 */
public record Edition(EditionContent content, EditionHistory history, String hash, String seal) {

    public EditionId id() {
        return content.id();
    }

    public Stage stage() {
        return history.stage();
    }
}
