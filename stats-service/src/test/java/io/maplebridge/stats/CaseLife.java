package io.maplebridge.stats;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseEventType;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.event.Occurrence;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of one case as the case service would publish them, step by step. */
public final class CaseLife {

    private final UUID id = UUID.randomUUID();
    private final CaseKind kind;
    private final String town;
    private final List<Milestone> steps = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private String village = "dami";
    private String source = "active-screening";
    private @Nullable String category = "neighbourhood";
    private @Nullable String channel;

    private CaseLife(CaseKind kind, String town) {
        this.kind = kind;
        this.town = town;
    }

    public static CaseLife dispute(String town) {
        return new CaseLife(CaseKind.DISPUTE, town);
    }

    public static CaseLife petition(String town) {
        CaseLife life = new CaseLife(CaseKind.PETITION, town);
        life.source = "town-direct";
        life.category = null;
        life.channel = "visit";
        return life;
    }

    public static CaseLife order(String town) {
        CaseLife life = new CaseLife(CaseKind.WORK_ORDER, town);
        life.source = "hotline";
        life.category = "complaint";
        return life;
    }

    public CaseLife in(String where) {
        village = where;
        return this;
    }

    public CaseLife about(String what) {
        category = what;
        return this;
    }

    public CaseLife from(String where) {
        source = where;
        return this;
    }

    public CaseLife then(MilestoneKind mark, LocalDate on) {
        return then(mark, on, null);
    }

    public CaseLife then(MilestoneKind mark, LocalDate on, @Nullable String detail) {
        var recorded = on.atTime(9, 30).toInstant(ZoneOffset.ofHours(8));
        steps.add(new Milestone(mark, on, recorded, Level.VILLAGE, detail, null));
        CaseFacts facts =
                new CaseFacts(
                        kind,
                        town,
                        village,
                        null,
                        category,
                        source,
                        channel,
                        Level.VILLAGE,
                        new BigDecimal("8600"),
                        2,
                        1,
                        steps,
                        null,
                        null,
                        null);
        Occurrence occurrence = new Occurrence(id, steps.size(), "OFFICE", on, recorded);
        events.add(
                steps.size() == 1
                        ? new CaseEvent(CaseEventType.CASE_REGISTERED, occurrence, facts)
                        : new CaseEvent(CaseEventType.CASE_NOTED, occurrence, facts));
        return this;
    }

    /** Every version, oldest first. */
    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public UUID id() {
        return id;
    }
}
