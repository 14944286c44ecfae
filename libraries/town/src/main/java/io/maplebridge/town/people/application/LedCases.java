package io.maplebridge.town.people.application;

/** What somebody answers for elsewhere, to be said before they are kept out. */
@FunctionalInterface
public interface LedCases {

    /** How many cases that are not finished this account leads 包案. */
    long ledBy(String account);
}
