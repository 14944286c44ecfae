package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    private final LocalDate registeredOn;
    private final CaseFold fold;

    private CaseFile(CaseId id, List<CaseEvent> history) {
        Registration first = history.getFirst().step().brought();
        if (first == null) {
            throw new IllegalArgumentException(id + " does not begin with its registration");
        }
        this.id = id;
        this.history = List.copyOf(history);
        this.registration = history.stream().reduce(first, CaseFile::corrected, (a, b) -> b);
        this.registeredOn =
                history.stream()
                        .map(event -> event.step().correctedDay())
                        .filter(Objects::nonNull)
                        .reduce(history.getFirst().stamp().occurredOn(), (before, day) -> day);
        this.fold = new CaseFold(registration, registeredOn);
        history.forEach(fold::apply);
    }

    private static Registration corrected(Registration known, CaseEvent event) {
        return event.step().correct(known);
    }

    /** A new case. */
    public static CaseFile registered(CaseId id, Stamp stamp, Registration registration) {
        return of(id, List.of(new CaseEvent(stamp, Step.opening(registration))));
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
    public List<CaseEvent> decide(Step wish, Stamp stamp, LocalDate today) {
        requireAllowed(StepKind.of(wish));
        StepKind.of(wish).rules().forEach(rule -> rule.check(this, wish));
        List<CaseEvent> events = new ArrayList<>();
        for (Step step : wish.becomes()) {
            grant(step, stamp.occurredOn(), today);
            events.add(new CaseEvent(stamp, step));
        }
        return events;
    }

    private void grant(Step step, LocalDate day, LocalDate today) {
        StepKind kind = StepKind.of(step);
        requireAllowed(kind);
        kind.rules().forEach(rule -> rule.check(this, step));
        requireComplete(kind, step);
        LocalDate earliest = fold.earliest(kind.group());
        if (day.isBefore(earliest) || day.isAfter(today)) {
            throw new Refusal.ImpossibleDay(day, earliest, today);
        }
    }

    private void requireComplete(StepKind kind, Step step) {
        Set<String> given = StepValues.of(step).keySet();
        for (StepField field : kind.fields()) {
            if (field.required() && field.isOf(kind()) && !given.contains(field.name())) {
                // A petition is accepted with its route (信访工作条例 28-31: 诉访分离).
                throw new Refusal.WrongField(field.name(), "required");
            }
        }
    }

    /**
     * @throws Refusal.IllegalTransition when the life cycle has no such edge here
     */
    public void requireAllowed(StepKind command) {
        if (!allowed().contains(command)) {
            throw new Refusal.IllegalTransition(fold.state, command);
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

    /** As it is known now: what was corrected was always so. */
    public Registration registration() {
        return registration;
    }

    public CaseKind kind() {
        return registration.kind();
    }

    public CaseState state() {
        return fold.state;
    }

    public Level level() {
        return fold.level;
    }

    public boolean isOpen() {
        return fold.state.isOpen(kind());
    }

    /** The case number given at acceptance, or the outside number of an order. */
    public Optional<String> number() {
        return Optional.ofNullable(fold.number);
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    /** The day on which an event happened, as it is known now. */
    public LocalDate dayOf(CaseEvent event) {
        return event.kind().group() == StepGroup.ENTRY ? registeredOn : event.stamp().occurredOn();
    }

    /** The day of the first step after the registration; empty while there is none. */
    Optional<LocalDate> firstStepOn() {
        return history.stream()
                .skip(1)
                .filter(event -> event.kind().group().movesAlong())
                .map(event -> event.stamp().occurredOn())
                .findFirst();
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(fold.accepted);
    }

    /** When the outcome in force was reached; empty again after a reopening. */
    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(fold.concluded);
    }

    public Optional<LocalDate> reopenedOn() {
        return Optional.ofNullable(fold.reopened);
    }

    /** The unit it was given to at its level, if it was; see {@link Queues} for who has it else. */
    public Optional<String> assignedTo() {
        return Optional.ofNullable(fold.assignedTo);
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
        return Optional.ofNullable(fold.keySince);
    }

    /** 包案领导 of a key case. */
    public Optional<Lead> lead() {
        return Optional.ofNullable(fold.lead);
    }

    /** What may be done now, the usual next step first. */
    public List<StepKind> allowed() {
        return LifeCycle.allowed(kind(), fold.state, fold.keySince != null);
    }

    /** The usual next step; empty when nothing more is expected of anybody. */
    public Optional<StepKind> next() {
        return fold.state.isFinished() ? Optional.empty() : Optional.of(allowed().getFirst());
    }

    /** Whether it can be passed up from where it stands. */
    public boolean mayGoUp() {
        return LifeCycle.mayGoUp(kind(), fold.state);
    }

    /** The levels above the one at which it stands. */
    public List<Level> levelsAbove() {
        return Arrays.stream(Level.values()).filter(to -> to.compareTo(level()) > 0).toList();
    }

    /** Those below; not the village that it accuses. */
    public List<Level> levelsBelow() {
        boolean accusesVillage = registration.accuses(Set.of(registration.village()));
        return Arrays.stream(Level.values())
                .filter(to -> to.compareTo(level()) < 0)
                .filter(to -> to != Level.VILLAGE || !accusesVillage)
                .toList();
    }

    /** The clocks that ever ran for it, each as it last ran. */
    public List<ClockRun> clocks() {
        return List.copyOf(fold.clocks.values());
    }

    /** Whether the command with this key has been done already. */
    public boolean hasDone(UUID commandId) {
        return history.stream().anyMatch(e -> commandId.equals(e.stamp().commandId()));
    }

    /** What the command did that led to this version: mostly one thing, oldest first. */
    public List<CaseEvent> doneAt(int version) {
        Stamp stamp = history.get(version - 1).stamp();
        return history.subList(0, version).stream()
                .filter(event -> event.stamp().equals(stamp))
                .toList();
    }

    /** Whether this content has arrived before, as the registration or as a noted conflict. */
    public boolean knows(Registration other) {
        return brought().stream().anyMatch(r -> r.fingerprint().equals(other.fingerprint()));
    }

    /** Noted for people to judge: the same id with another content. */
    public CaseFile conflicting(Stamp stamp, Registration other) {
        return with(List.of(new CaseEvent(stamp, Step.otherContent(other))));
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

    /** All that submissions brought, the first opened the case. */
    public List<Registration> brought() {
        return history.stream()
                .map(event -> event.step().brought())
                .filter(Objects::nonNull)
                .toList();
    }
}
