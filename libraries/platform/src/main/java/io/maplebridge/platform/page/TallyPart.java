package io.maplebridge.platform.page;

/**
 * One part of the sentence above a ledger, such as 逾期 3: a link to the list it counts.
 *
 * @param here true when that list is the one below
 */
public record TallyPart(String text, String href, boolean here) {}
