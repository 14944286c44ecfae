package io.maplebridge.platform.page;

import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.space.Room;
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
 * @param person who has signed in, null on the pages that are open to all
 * @param published true while a password that everybody may know opens a door
 * @param room on the disk, as far as it is the reader's to know
 * @param version of the product, null when run from classes
 */
public record Shell(
        Locale language,
        boolean largeLetters,
        String town,
        List<Place> places,
        @Nullable Place here,
        PageAddress address,
        @Nullable Person person,
        boolean published,
        Room room,
        @Nullable String version,
        @Nullable DocumentStore store) {

    /** Where a press on the name of the product leads. */
    public String start() {
        return places.isEmpty() ? "/cases/sign-in" : places.getFirst().href();
    }

    /** Whether the reader may look for cases. */
    public boolean searches() {
        return places.stream().anyMatch(place -> place.id().equals("cases"));
    }

    /** Whether the numbers of a list lead to their cases. */
    public boolean opensCases() {
        return person != null && person.opensCases();
    }

    /** Whether what can be done to a case is offered. */
    public boolean worksCases() {
        return person != null && person.worksCases();
    }

    /** Whether there may be cases that accuse the reader's own unit, which they are not shown. */
    public boolean isOfUnits() {
        return person != null && !person.units().isEmpty();
    }

    /** Whether there is something to be said about the disk. */
    public boolean shortOfRoom() {
        return room != Room.AMPLE;
    }

    public boolean reads(String tag) {
        return language.toLanguageTag().equals(tag);
    }
}
