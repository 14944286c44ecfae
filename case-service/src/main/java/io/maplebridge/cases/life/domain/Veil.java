package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.PersonalNumbers;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is between a case and its reader: the names of its people are masked wherever they stand,
 * and so are numbers of people in what was written about it, in whatever spelling. Organisations
 * are not hidden, nor are the numbers of the case itself.
 */
public final class Veil {

    /** Nothing is hidden: for who has said why they must see it. */
    public static final Veil LIFTED = new Veil(false, List.of(), List.of(), List.of());

    private final boolean drawn;
    private final Names people;
    private final List<String> own;
    private final List<String> phones;

    private Veil(
            boolean drawn,
            Collection<String> people,
            Collection<String> own,
            Collection<String> phones) {
        this.drawn = drawn;
        this.people = new Names(people);
        this.own = List.copyOf(own);
        this.phones = List.copyOf(phones);
    }

    public static Veil over(CaseFile file) {
        return over(file, List.of());
    }

    /**
     * @param beside contents that the case had no room for, and who is named in them
     */
    public static Veil over(CaseFile file, List<Registration> beside) {
        List<Party> everybody =
                Stream.concat(
                                file.origin().everybody().stream(),
                                beside.stream().flatMap(one -> one.parties().stream()))
                        .toList();
        return new Veil(
                true,
                everybody.stream().filter(Veil::isPerson).map(Party::name).toList(),
                ownNumbers(file),
                everybody.stream().map(Party::phone).filter(Objects::nonNull).toList());
    }

    /**
     * @param people are named so
     * @param own numbers of the case
     */
    public static Veil over(Collection<String> people, Collection<String> own) {
        return new Veil(true, people, own, List.of());
    }

    /** That it was accepted with, and those that orders came with. */
    private static List<String> ownNumbers(CaseFile file) {
        Stream<String> outside =
                file.origin().brought().stream()
                        .flatMap(brought -> brought.order().stream())
                        .map(order -> order.number());
        return Stream.concat(file.number().stream(), outside).distinct().toList();
    }

    /** Whoever is not an organisation by its name as well is hidden like a person. */
    public static boolean isPerson(Party party) {
        return !party.organisation() || !OrganisationNames.isOne(party.name());
    }

    /** False when nothing is hidden. */
    public boolean drawn() {
        return drawn;
    }

    public Party party(Party party) {
        return drawn
                ? new Party(
                        party.role(),
                        isPerson(party) ? Masking.name(party.name()) : party.name(),
                        party.organisation(),
                        Optional.ofNullable(party.phone()).map(PersonalNumbers::phone).orElse(null))
                : party;
    }

    public String text(String text) {
        return drawn ? PersonalNumbers.hidden(people.maskedIn(text), own, phones) : text;
    }
}
