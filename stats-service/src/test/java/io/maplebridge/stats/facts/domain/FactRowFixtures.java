package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a case down step by step, days as {@code MM-dd} of 2023 or in full. */
public final class FactRowFixtures {

    private final CaseKind kind;
    private final UUID id;
    private final List<Milestone> steps = new ArrayList<>();
    private Level level = Level.VILLAGE;
    private String village = "dami";
    private String source;
    private long amountFen;
    private int people = 1;

    private FactRowFixtures(CaseKind kind, UUID id) {
        this.kind = kind;
        this.id = id;
        source = kind == CaseKind.PETITION ? "town-direct" : "active-screening";
    }

    public static FactRowFixtures dispute() {
        return new FactRowFixtures(CaseKind.DISPUTE, UUID.randomUUID());
    }

    public static FactRowFixtures petition() {
        return new FactRowFixtures(CaseKind.PETITION, UUID.randomUUID());
    }

    public static FactRowFixtures order() {
        return new FactRowFixtures(CaseKind.WORK_ORDER, UUID.randomUUID());
    }

    public FactRowFixtures in(String where) {
        village = where;
        return this;
    }

    public FactRowFixtures from(String where) {
        source = where;
        return this;
    }

    public FactRowFixtures of(int howMany) {
        people = howMany;
        return this;
    }

    public FactRowFixtures worth(long fen) {
        amountFen = fen;
        return this;
    }

    public FactRowFixtures at(Level where) {
        level = where;
        return this;
    }

    public FactRowFixtures then(MilestoneKind mark, String day) {
        return then(mark, day, null);
    }

    public FactRowFixtures then(MilestoneKind mark, String day, @Nullable String detail) {
        LocalDate on = day(day);
        steps.add(
                new Milestone(
                        mark,
                        on,
                        on.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(8)),
                        level,
                        detail));
        return this;
    }

    public FactRow row() {
        return new FactRow(
                new CaseId(id),
                steps.size(),
                kind,
                "changsha",
                village,
                null,
                kind == CaseKind.PETITION ? null : "neighbourhood",
                source,
                kind == CaseKind.PETITION ? "visit" : null,
                amountFen,
                2,
                people,
                steps);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day.length() == 5 ? "2023-" + day : day);
    }
}
