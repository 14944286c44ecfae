package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A case 案件: its history, and what follows from it.
 *
 * <p>It begins registered 登记. Accepted 受理 it gets its number and is counted. A dispute is then
 * mediated until it is agreed, fails, is withdrawn or referred to a statutory avenue; an agreement
 * is performed, and then the case is closed 结案. A petition is replied to, settled or referred. An
 * order is replied to, the caller is called back, and it is closed. Whatever was concluded can be
 * reopened, with a reason; whatever was entered by mistake is voided, never deleted.
 *
 * <p>Immutable. {@link #decide} and {@link #with} are pure: time and numbers come in as arguments.
 */
public final class CaseFile {

    private final CaseId id;
    private final List<CaseEvent> history;
    private final Registration registration;
    private final Standing standing;

    private CaseFile(CaseId id, List<CaseEvent> history) {
        if (!(history.getFirst() instanceof CaseEvent.CaseRegistered registered)) {
            throw new IllegalArgumentException(id + " does not begin with its registration");
        }
        this.id = id;
        this.history = List.copyOf(history);
        this.registration = registered.registration();
        this.standing = new Standing(registered);
        history.forEach(standing::apply);
    }

    public static CaseFile of(CaseId id, List<CaseEvent> history) {
        return new CaseFile(id, history);
    }

    /** The case with more events after its history. */
    public CaseFile with(List<CaseEvent> more) {
        List<CaseEvent> all = new ArrayList<>(history);
        all.addAll(more);
        return new CaseFile(id, all);
    }

    /** The case as it was after its first {@code version} events. */
    public CaseFile at(int version) {
        return new CaseFile(id, history.subList(0, version));
    }

    /**
     * What happens when this is asked at this time, in this order.
     *
     * @throws Refusal when the case does not take it
     */
    public List<CaseEvent> decide(CaseCommand command, Stamp stamp, LocalDate today) {
        requireAllowed(command.name());
        List<CaseEvent> events = Decisions.events(this, command, stamp);
        LocalDate day = stamp.occurredOn();
        for (CaseEvent event : events) {
            LocalDate earliest = standing.earliest(event);
            if (day.isBefore(earliest) || day.isAfter(today)) {
                throw new Refusal.ImpossibleDay(day, earliest, today);
            }
        }
        return events;
    }

    /**
     * @throws Refusal.IllegalTransition when the life cycle has no such edge here
     */
    public void requireAllowed(CommandName command) {
        if (!allowed().contains(command)) {
            throw new Refusal.IllegalTransition(standing.state, command);
        }
    }

    public CaseId id() {
        return id;
    }

    /** How many events there are; the version of the case. */
    public int version() {
        return history.size();
    }

    public List<CaseEvent> history() {
        return history;
    }

    public Registration registration() {
        return registration;
    }

    public CaseKind kind() {
        return registration.kind();
    }

    public CaseState state() {
        return standing.state;
    }

    public Level level() {
        return standing.level;
    }

    public boolean isOpen() {
        return standing.state.isOpen(kind());
    }

    /** The case number given at acceptance, or the outside number of an order. */
    public Optional<String> number() {
        return Optional.ofNullable(standing.number);
    }

    public LocalDate registeredOn() {
        return history.getFirst().stamp().occurredOn();
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(standing.accepted);
    }

    /** When the outcome in force was reached; empty again after a reopening. */
    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(standing.concluded);
    }

    public Optional<LocalDate> reopenedOn() {
        return Optional.ofNullable(standing.reopened);
    }

    /** The unit it was given to at its level, if it was; see {@link Queues} for who has it else. */
    public Optional<String> assignedTo() {
        return Optional.ofNullable(standing.assignedTo);
    }

    /**
     * Where it is somebody's business: its village, and the unit that it was given to, as another
     * village is when its own has ended.
     */
    public Set<String> places() {
        return assignedTo()
                .map(unit -> Set.copyOf(List.of(registration.village(), unit)))
                .orElse(Set.of(registration.village()));
    }

    /** Since when it is a key case 重点案件; empty when it is none. */
    public Optional<LocalDate> keySince() {
        return Optional.ofNullable(standing.keySince);
    }

    /** 包案领导 of a key case. */
    public Optional<Lead> lead() {
        return Optional.ofNullable(standing.lead);
    }

    /** What may be done now, the usual next step first. */
    public List<CommandName> allowed() {
        return LifeCycle.allowed(kind(), standing.state, standing.keySince != null);
    }

    /** Where it can be escalated or handed down to; never to the village that it accuses. */
    public List<Level> levelsFor(CommandName command) {
        boolean accusesVillage = registration.accuses(Set.of(registration.village()));
        return Arrays.stream(Level.values())
                .filter(to ->
                        command == CommandName.ESCALATE
                                ? to.compareTo(level()) > 0
                                : to.compareTo(level()) < 0)
                .filter(to -> to != Level.VILLAGE || !accusesVillage)
                .toList();
    }

    /** Whether the command with this key has been done already. */
    public boolean hasDone(UUID commandId) {
        return history.stream().anyMatch(e -> commandId.equals(e.stamp().commandId()));
    }

    /** What the command did that led to this version: mostly one thing, oldest first. */
    public List<CaseEvent> doneAt(int version) {
        CaseEvent last = history.get(version - 1);
        UUID command = last.stamp().commandId();
        return command == null
                ? List.of(last)
                : history.subList(0, version).stream()
                        .filter(event -> command.equals(event.stamp().commandId()))
                        .toList();
    }

    /** Whether this content has arrived before, as the registration or as a noted conflict. */
    public boolean knows(Registration other) {
        return history.stream()
                .map(event ->
                        switch (event) {
                            case CaseEvent.CaseRegistered e -> e.registration();
                            case CaseEvent.SubmissionConflicted e -> e.other();
                            default -> null;
                        })
                .anyMatch(r -> r != null && r.fingerprint().equals(other.fingerprint()));
    }
}
