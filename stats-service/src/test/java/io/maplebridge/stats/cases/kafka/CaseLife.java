package io.maplebridge.stats.cases.kafka;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseEventType;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.event.Occurrence;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.application.CaseFact;
import io.maplebridge.stats.facts.domain.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The events of one case as the case service would publish them, step by step, and the facts they
 * become. Days are {@code MM-dd} of 2023 or in full.
 */
public final class CaseLife {

    private final UUID id;
    private final CaseKind kind;
    private final CaseStandings standings;
    private final List<Milestone> steps = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private String town = "changsha";
    private String village = "dami";
    private String source;
    private @Nullable String category;
    private @Nullable String channel;
    private @Nullable String accused;
    private Level level = Level.VILLAGE;
    private BigDecimal amount = new BigDecimal("8600");
    private int parties = 2;
    private int people = 1;
    private @Nullable Instant recordedAt;

    private CaseLife(CaseKind kind, UUID id) {
        this.kind = kind;
        this.id = id;
        standings = new CaseStandings(kind);
        source =
                switch (kind) {
                    case DISPUTE -> "active-screening";
                    case PETITION -> "town-direct";
                    case WORK_ORDER -> "hotline";
                };
        category =
                switch (kind) {
                    case DISPUTE -> "neighbourhood";
                    case PETITION -> null;
                    case WORK_ORDER -> "complaint";
                };
        channel = kind == CaseKind.PETITION ? "visit" : null;
    }

    public static CaseLife of(CaseKind kind, UUID id) {
        return new CaseLife(kind, id);
    }

    public static CaseLife dispute() {
        return of(CaseKind.DISPUTE, UUID.randomUUID());
    }

    public static CaseLife petition() {
        return of(CaseKind.PETITION, UUID.randomUUID());
    }

    public static CaseLife order() {
        return of(CaseKind.WORK_ORDER, UUID.randomUUID());
    }

    public CaseLife of(String whichTown) {
        town = whichTown;
        return this;
    }

    public CaseLife in(String where) {
        village = where;
        return this;
    }

    public CaseLife about(@Nullable String what) {
        category = what;
        return this;
    }

    public CaseLife accusing(String unit) {
        accused = unit;
        return this;
    }

    public CaseLife from(String where) {
        source = where;
        return this;
    }

    public CaseLife at(Level where) {
        level = where;
        return this;
    }

    public CaseLife worth(long fen) {
        amount = BigDecimal.valueOf(fen, 2);
        return this;
    }

    public CaseLife with(int howManyPeople, int howManyParties) {
        people = howManyPeople;
        parties = howManyParties;
        return this;
    }

    /** Whatever follows is recorded at that moment, not on the day on which it happens. */
    public CaseLife recordedAt(Instant moment) {
        recordedAt = moment;
        return this;
    }

    public CaseLife then(MilestoneKind mark, String day) {
        return then(mark, day(day), null);
    }

    public CaseLife then(MilestoneKind mark, String day, String detail) {
        return then(mark, day(day), detail);
    }

    public CaseLife then(MilestoneKind mark, LocalDate on) {
        return then(mark, on, null);
    }

    public CaseLife then(MilestoneKind mark, LocalDate on, @Nullable String detail) {
        Instant recorded =
                recordedAt == null ? on.atTime(9, 30).toInstant(ZoneOffset.ofHours(8)) : recordedAt;
        steps.add(
                new Milestone(
                        mark,
                        on,
                        recorded,
                        level,
                        detail,
                        standings.after(mark, on, level, detail)));
        CaseEventType type =
                steps.size() == 1 ? CaseEventType.CASE_REGISTERED : CaseEventType.CASE_NOTED;
        events.add(
                new CaseEvent(
                        type,
                        new Occurrence(id, steps.size(), "OFFICE", on, recorded),
                        facts(steps, CaseFacts.SHAPE)));
        return this;
    }

    private CaseFacts facts(List<Milestone> told, @Nullable Integer shape) {
        return new CaseFacts(
                kind, town, village, null, category, source, channel, level, amount, parties,
                people, told, shape, codes(), null);
    }

    private @Nullable Map<String, String> codes() {
        return accused == null ? null : Map.of(CaseFacts.ACCUSED, accused);
    }

    /** Every version, oldest first. */
    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** The newest version as the release before told it, without what holds after a step. */
    public CaseEvent asToldBefore() {
        CaseEvent newest = events.getLast();
        List<Milestone> bare =
                steps.stream()
                        .map(step ->
                                new Milestone(
                                        step.mark(),
                                        step.occurredOn(),
                                        step.recordedAt(),
                                        step.level(),
                                        step.detail(),
                                        null))
                        .toList();
        return new CaseEvent(newest.type(), newest.occurrence(), facts(bare, null));
    }

    /** The newest version under another number. */
    public CaseEvent asVersion(long version) {
        CaseEvent newest = events.getLast();
        Occurrence at = newest.occurrence();
        return new CaseEvent(
                newest.type(),
                new Occurrence(
                        at.caseId(), version, at.actorRole(), at.occurredOn(), at.recordedAt()),
                newest.facts());
    }

    /** What the newest version says. */
    public Fact fact() {
        return factOf(events.getLast());
    }

    /** What every version says, oldest first. */
    public List<Fact> facts() {
        return events.stream().map(CaseLife::factOf).toList();
    }

    /** What is counted of an event. */
    public static Fact factOf(CaseEvent event) {
        return CaseFact.of(event);
    }

    public UUID id() {
        return id;
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day.length() == 5 ? "2023-" + day : day);
    }
}
