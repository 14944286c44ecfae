package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.reference.PlainText;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Refusal;
import io.maplebridge.town.organisation.domain.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of 单位 do to the organisation. */
final class UnitRows {

    private static final int LONGEST_NAME = 40;
    private static final Map<String, UnitKind> KINDS =
            Map.of(
                    "村居", UnitKind.VILLAGE,
                    "村", UnitKind.VILLAGE,
                    "社区", UnitKind.VILLAGE,
                    "网格", UnitKind.GRID,
                    "人民调解委员会", UnitKind.COMMITTEE,
                    "调委会", UnitKind.COMMITTEE,
                    "镇级机构", UnitKind.OFFICE,
                    "机构", UnitKind.OFFICE);

    private final Organisation before;
    private final Names names;
    private final Plan plan;
    private final LocalDate today;
    private final String by;
    private final Instant now;
    private final Map<String, Row> rows = new HashMap<>();

    UnitRows(Organisation before, Names names, Plan plan, LocalDate today, String by, Instant now) {
        this.before = before;
        this.names = names;
        this.plan = plan;
        this.today = today;
        this.by = by;
        this.now = now;
    }

    void read(List<Row> all) {
        for (Row row : all) {
            names.learn(row.word(Tables.CODE), row.text(Tables.NAME));
        }
        for (Row row : all) {
            read(row);
        }
    }

    private void read(Row row) {
        String code = row.word(Tables.CODE);
        if (rows.putIfAbsent(code, row) != null) {
            fault(row, Tables.CODE, "organisation-code-taken", code);
            return;
        }
        name(row);
        UnitKind kind = kind(row);
        String parent = names.code(row.word(Tables.PARENT));
        LocalDate from = day(row, Tables.FROM);
        LocalDate until = day(row, Tables.UNTIL);
        Optional<Unit> there = before.find(code);
        if (there.isPresent()) {
            compare(row, there.get(), kind, parent, from, until);
        } else {
            add(row, code, kind, parent, from, until);
        }
    }

    /** With a fault too: the rows below it are looked at as if it were mended. */
    private void add(
            Row row,
            String code,
            @Nullable UnitKind kind,
            String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        if (row.text(Tables.FROM).isEmpty()) {
            fault(row, Tables.FROM, "required");
        }
        if (kind == null) {
            fault(row, Tables.KIND, "import-kind");
            return;
        }
        String zh = row.text(Tables.NAME);
        LocalDate begin =
                Objects.requireNonNullElse(from, Objects.requireNonNullElse(until, today));
        plan.added.put(code, Unit.added(code, kind, zh, zh, parent, begin, until, by, now));
    }

    private void name(Row row) {
        String name = row.text(Tables.NAME);
        if (name.isEmpty()) {
            fault(row, Tables.NAME, "required");
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            fault(row, Tables.NAME, "too-long", LONGEST_NAME);
        } else if (PlainText.isMarkup(name) || PlainText.hasControls(name)) {
            fault(row, Tables.NAME, "markup");
        }
    }

    private @Nullable UnitKind kind(Row row) {
        String word = row.word(Tables.KIND);
        for (UnitKind kind : UnitKind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        return KINDS.get(word);
    }

    private @Nullable LocalDate day(Row row, String column) {
        Optional<LocalDate> day = row.day(column);
        if (day.isEmpty() && !row.text(column).isEmpty()) {
            fault(row, column, "wrong-format");
        }
        return day.orElse(null);
    }

    /** Of a unit that is there its name and its end can change, nothing else. */
    private void compare(
            Row row,
            Unit unit,
            @Nullable UnitKind kind,
            String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        if (!row.text(Tables.KIND).isEmpty() && kind != unit.kind()) {
            fault(row, Tables.KIND, "import-fixed", unit.code());
        }
        if (!row.text(Tables.PARENT).isEmpty() && !parent.equals(unit.parent())) {
            fault(row, Tables.PARENT, "import-fixed", unit.code());
        }
        if (from != null && !from.equals(unit.from())) {
            fault(row, Tables.FROM, "import-fixed", unit.code());
        }
        boolean renames = !row.text(Tables.NAME).equals(unit.zh());
        boolean ends = !Objects.equals(until, unit.until());
        if (!renames && !ends) {
            plan.sameUnits++;
        } else if (unit.isOverOn(today)) {
            fault(row, Tables.UNTIL, "organisation-over", String.valueOf(unit.until()));
        } else {
            change(row, unit, renames, until);
        }
    }

    private void change(Row row, Unit unit, boolean renames, @Nullable LocalDate until) {
        Unit after = unit;
        if (renames) {
            String zh = row.text(Tables.NAME);
            // Where nobody gave an English name, it is called the same in both languages.
            after = unit.renamed(zh, unit.en().equals(unit.zh()) ? zh : unit.en(), by, now);
            plan.renamed.put(unit.code(), after);
        }
        if (until != null && !until.equals(unit.until())) {
            plan.ended.put(unit.code(), after.ended(until, by, now));
        } else if (until == null && unit.until() != null) {
            fault(row, Tables.UNTIL, "import-end-stays", unit.until().toString());
        }
    }

    /** As it stands when all of it is done. */
    Organisation after() {
        List<Unit> changed = new ArrayList<>(plan.added.values());
        changed.addAll(plan.renamed.values());
        changed.addAll(plan.ended.values());
        return before.with(changed);
    }

    /** What the whole does not take of it, once the duties are known as well. */
    void check(Organisation after, Collection<io.maplebridge.town.people.domain.Duty> duties) {
        plan.added.values().forEach(unit -> refused(unit, after.faultsOf(unit)));
        for (Unit unit : plan.ended.values()) {
            refused(unit, after.faultsOf(unit));
            refused(unit, after.faultsOfEnding(unit, duties));
        }
    }

    private void refused(Unit unit, List<Refusal> refusals) {
        Row row = Objects.requireNonNull(rows.get(unit.code()));
        refusals.forEach(refusal -> plan.faults.add(Fault.of(row, refusal)));
    }

    private void fault(Row row, String column, String sentence, Object... arguments) {
        plan.faults.add(Fault.at(row, column, sentence, arguments));
    }
}
