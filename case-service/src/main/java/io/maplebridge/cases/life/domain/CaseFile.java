package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
    private final Origin origin;
    private final CaseFold fold;

    private CaseFile(CaseId id, List<CaseEvent> history) {
        if (history.getFirst().step().brought() == null) {
            throw new IllegalArgumentException(id + " does not begin with its registration");
        }
        this.id = id;
        this.history = List.copyOf(history);
        this.origin = new Origin(this.history);
        Origin.Known known = origin.known(history.size());
        this.registration = known.registration();
        this.registeredOn = known.registeredOn();
        this.fold = new CaseFold(registration, registeredOn);
        history.forEach(fold::apply);
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

    /**
     * The case for a reader from whom such contents are kept that came under its name: they only
     * see that they came. What holds is never kept from who may see the case.
     */
    public CaseFile without(Predicate<Registration> withheld) {
        return origin.conflicts() == 0 ? this : new CaseFile(id, origin.without(withheld));
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
        return new Decision(this, stamp, today).on(wish);
    }

    /** The day before which a step of this group cannot have happened. */
    LocalDate earliest(StepGroup group) {
        return fold.earliest(group);
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

    public int version() {
        return history.size();
    }

    public List<CaseEvent> history() {
        return history;
    }

    /** How it came in, and what was put right of that since. */
    public Origin origin() {
        return origin;
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

    /** Empty when nothing more is expected of anybody. */
    public Optional<WaitsFor> waitsFor() {
        return WaitsFor.of(fold.state, kind(), fold.inForce.codes.containsKey("solved"));
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
        return LifeCycle.next(allowed(), fold.state, fold.unsolved);
    }

    /** 回访未解决: whether whoever was called back last says so of what holds now. */
    public boolean isUnsolved() {
        return fold.unsolved;
    }

    /** The clocks that ever ran for it, each as it last ran. */
    public List<ClockRun> clocks() {
        return fold.clocks.all();
    }

    /** Noted for people to judge: the same id with another content. */
    public CaseFile conflicting(Stamp stamp, Registration other) {
        return with(List.of(new CaseEvent(stamp, Step.otherContent(other))));
    }
}
