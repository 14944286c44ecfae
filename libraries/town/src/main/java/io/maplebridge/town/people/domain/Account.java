package io.maplebridge.town.people.domain;

import io.maplebridge.contract.words.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who may sign in.
 *
 * @param id the name signed in with, in small letters
 * @param name as people know them
 * @param password encoded; never the password itself
 * @param mustChange true while the password was given by somebody else
 * @param blocked true when they may not sign in, whatever the password
 * @param tries with wrong passwords
 * @param tokensFrom tokens made before are good no longer
 * @param version how often it was changed; 0 when it is new
 */
public record Account(
        String id,
        String name,
        String password,
        boolean mustChange,
        boolean blocked,
        List<Duty> duties,
        Tries tries,
        Instant tokensFrom,
        long version) {

    public Account {
        duties = List.copyOf(duties);
    }

    /** None while the password must be changed first. */
    public Set<Role> rolesOn(LocalDate day) {
        return mustChange
                ? Set.of()
                : duties.stream()
                        .filter(duty -> duty.isHeldOn(day))
                        .map(Duty::role)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> villagesOn(LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.isHeldOn(day))
                .flatMap(duty -> duty.villages().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units of the duties held, and their villages. */
    public Set<String> unitsOn(LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.isHeldOn(day))
                .flatMap(duty -> duty.units().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first last day of a duty held on this day: what holds then, holds no longer. */
    public Optional<LocalDate> firstLastDay(LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.isHeldOn(day))
                .map(Duty::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** With one duty more. */
    public Account withDuty(Duty added, Instant now) {
        List<Duty> all = new ArrayList<>(duties);
        all.add(added);
        return withDuties(all, now);
    }

    /**
     * With the end of a duty; the duty stays.
     *
     * @param number its place among the duties, which never changes
     */
    public Account withDutyUntil(int number, LocalDate lastDay, Instant now) {
        List<Duty> all = new ArrayList<>(duties);
        all.set(number, all.get(number).until(lastDay));
        return withDuties(all, now);
    }

    /** With these duties; each that was there is among them, in its place. */
    public Account withDuties(List<Duty> all, Instant now) {
        return new Account(id, name, password, mustChange, blocked, all, tries, now, version + 1);
    }

    public Account with(Tries changed) {
        return changed(password, mustChange, blocked, changed, tokensFrom);
    }

    /** With a password of their own; every token made before ends. */
    public Account withOwnPassword(String encoded, Instant now) {
        return changed(encoded, false, blocked, Tries.NONE, now);
    }

    /** With a password given by somebody else, to be changed at the next sign-in. */
    public Account withGivenPassword(String encoded, Instant now) {
        return changed(encoded, true, blocked, Tries.NONE, now);
    }

    /** Kept out, or let in again. */
    public Account blocked(boolean yes, Instant now) {
        return changed(password, mustChange, yes, tries, now);
    }

    /** Signed out everywhere. */
    public Account withoutTokens(Instant now) {
        return changed(password, mustChange, blocked, tries, now);
    }

    /** Whoever logs it says nothing of the password, encoded or not. */
    @Override
    public String toString() {
        return "Account[id=" + id + ", blocked=" + blocked + ", version=" + version + "]";
    }

    private Account changed(
            String encoded, boolean toChange, boolean out, Tries counted, Instant goodFrom) {
        return new Account(
                id, name, encoded, toChange, out, duties, counted, goodFrom, version + 1);
    }
}
