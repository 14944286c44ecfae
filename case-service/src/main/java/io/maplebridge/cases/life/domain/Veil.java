package io.maplebridge.cases.life.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is between a case and its reader: the names of its people are masked wherever they stand,
 * and so are numbers of phones and identity cards in what was written about it. Organisations are
 * not hidden.
 *
 * @param people names that are hidden, the longest first; none when nothing is hidden
 */
public record Veil(boolean drawn, List<String> people) {

    /** Nothing is hidden: for who has said why they must see it. */
    public static final Veil LIFTED = new Veil(false, List.of());

    public static Veil over(CaseFile file) {
        List<Party> parties = new ArrayList<>(file.registration().parties());
        for (CaseEvent event : file.history()) {
            if (event instanceof CaseEvent.SubmissionConflicted conflicted) {
                parties.addAll(conflicted.other().parties());
            }
        }
        return over(
                parties.stream().filter(party -> !party.organisation()).map(Party::name).toList());
    }

    /** The people are named so. */
    public static Veil over(List<String> people) {
        return new Veil(
                true,
                people.stream()
                        .filter(name -> name.length() > 1)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }

    public Party party(Party party) {
        String phone = party.phone();
        return drawn
                ? new Party(
                        party.role(),
                        party.organisation() ? party.name() : Masking.name(party.name()),
                        party.organisation(),
                        phone == null ? null : Masking.phone(phone))
                : party;
    }

    public String text(String text) {
        if (!drawn) {
            return text;
        }
        String masked = Masking.numbersIn(text);
        for (String name : people) {
            masked = masked.replace(name, Masking.name(name));
        }
        return masked;
    }
}
