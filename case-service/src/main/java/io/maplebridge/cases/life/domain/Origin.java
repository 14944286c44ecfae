package io.maplebridge.cases.life.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** How a case came in: what submissions brought, and what was put right of that since. */
public record Origin(List<CaseEvent> history) {

    /** What of the beginning is known at some time. */
    record Known(Registration registration, LocalDate registeredOn) {

        private Known after(Step step) {
            LocalDate day = step.correctedDay();
            return new Known(step.correct(registration), day == null ? registeredOn : day);
        }
    }

    /** After so many events. */
    Known known(int version) {
        Known known = new Known(brought().getFirst(), history.getFirst().stamp().occurredOn());
        int basis = basis();
        for (int at = 0; at < version; at++) {
            CaseEvent event = history.get(at);
            known =
                    at == basis && at > 0
                            ? new Known(content(event), day(event, known.registeredOn()))
                            : known.after(event.step());
        }
        return known;
    }

    /**
     * The event whose content holds: the first, unless a person was faster to type an order than
     * its platform was to send it. A number belongs to its platform.
     */
    private int basis() {
        for (int at = 0; at < history.size(); at++) {
            CaseEvent event = history.get(at);
            if (event.step().brought() != null && event.stamp().actor().isProgram()) {
                return at;
            }
        }
        return 0;
    }

    /** Whether its platform sent the order after somebody had typed it. */
    public boolean isOfPlatform() {
        return basis() > 0;
    }

    /** Never after what has been done since. */
    private LocalDate day(CaseEvent sent, LocalDate before) {
        LocalDate day = sent.stamp().occurredOn();
        return firstStepOn().filter(day::isAfter).isPresent() ? before : day;
    }

    private static Registration content(CaseEvent event) {
        return Objects.requireNonNull(event.step().brought());
    }

    /** The same for somebody from whom such contents are kept: all but the one that holds. */
    List<CaseEvent> without(Predicate<Registration> withheld) {
        List<CaseEvent> seen = new ArrayList<>();
        int basis = basis();
        for (int at = 0; at < history.size(); at++) {
            CaseEvent event = history.get(at);
            Registration brought = event.step().brought();
            seen.add(
                    brought != null && at != basis && withheld.test(brought)
                            ? new CaseEvent(event.stamp(), event.step().withheld())
                            : event);
        }
        return seen;
    }

    /** All that submissions brought; the first opened the case. */
    public List<Registration> brought() {
        return history.stream()
                .map(event -> event.step().brought())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The accounts that sent something under its name, as far as they were written down. */
    public Set<String> senders() {
        Set<String> senders = new TreeSet<>();
        for (CaseEvent event : history) {
            String account = event.stamp().actor().account();
            if (account != null && event.step().brought() != null) {
                senders.add(account);
            }
        }
        return senders;
    }

    /** What this account sent under its name, oldest first. */
    public List<CaseEvent> sentBy(String account) {
        return history.stream()
                .filter(event -> event.step().brought() != null)
                .filter(event -> account.equals(event.stamp().actor().account()))
                .toList();
    }

    /** Whether this account opened the case, or sent what holds in it. */
    public boolean isOf(String account) {
        List<CaseEvent> sent = sentBy(account);
        return sent.contains(history.getFirst()) || sent.contains(history.get(basis()));
    }

    /** Since when another content of this account waits to be compared; empty when none does. */
    public Optional<Instant> conflictOf(String account) {
        CaseEvent first = history.getFirst();
        CaseEvent holds = history.get(basis());
        return sentBy(account).stream()
                .filter(event -> !event.equals(first) && !event.equals(holds))
                .map(event -> event.stamp().recordedAt())
                .findFirst();
    }

    /** How many submissions came under its name with another content; people decide of each. */
    public int conflicts() {
        return brought().size() - 1;
    }

    /** The day of the first step after the registration; empty while there is none. */
    Optional<LocalDate> firstStepOn() {
        return history.stream()
                .skip(1)
                .filter(event -> event.kind().group().movesAlong())
                .map(event -> event.stamp().occurredOn())
                .findFirst();
    }

    /** Whether this content has arrived before, as the registration or as a noted conflict. */
    public boolean knows(Registration other) {
        return brought().stream().anyMatch(r -> r.fingerprint().equals(other.fingerprint()));
    }

    /** Everybody who was ever named in it, by mistake too. */
    public List<Party> everybody() {
        List<Party> all = new ArrayList<>();
        brought().forEach(brought -> all.addAll(brought.parties()));
        Registration known = brought().getFirst();
        for (CaseEvent event : history) {
            known = event.step().correct(known);
            all.addAll(known.parties());
        }
        return all.stream().distinct().toList();
    }

    /** What the event of this version put right, before and after; mostly nothing. */
    public List<Change> changesAt(int version) {
        return version < 2 ? List.of() : Change.between(known(version - 1), known(version));
    }
}
