package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the ledger that its reader has to see to, each with how many cases it has: 共 114 件 ·
 * 待受理 2 · 在办 12 · 逾期 3 · 待结案 5 · 履行到期 1 · 待回访 2 · 在本单位 4 · 重点 2.
 */
final class LedgerParts {

    private final LedgerQuery query;
    private final Counting counting;
    private final CaseWords words;
    private final PageAddress all;
    private final List<TallyPart> parts = new ArrayList<>();
    private final long overdue;

    /** How many cases a query finds; null when that is told later. */
    @FunctionalInterface
    interface Counting {
        @Nullable Long of(LedgerQuery query);
    }

    /**
     * @param address of the page
     */
    LedgerParts(
            LedgerQuery query,
            Counting counting,
            Person reader,
            LocalDate today,
            PageAddress address,
            CaseWords words) {
        this.query = query;
        this.counting = counting;
        this.words = words;
        PageAddress plain = address;
        for (String name : LedgerFilters.PARTS) {
            plain = plain.without(name);
        }
        this.all = plain;
        add("ledger.all", Part.ALL, all);
        addUnlessNone("ledger.unaccepted", Part.UNACCEPTED, all.with("unaccepted", true));
        add("ledger.open", Part.OPEN, all.with("open", true));
        Long late = add("ledger.overdue", Part.overdue(today), all.with("overdue", true));
        overdue = late == null ? 0 : late;
        add("ledger.unclosed", Part.UNCLOSED, all.with("unclosed", true));
        addUnlessNone(
                "ledger.performance", Part.performanceDue(today), all.with("performance", true));
        addUnlessNone("ledger.call-back", Part.CALL_BACK, all.with("call-back", true));
        if (!reader.units().isEmpty()) {
            add("ledger.own", Part.OWN, unfinished().with("own", true));
        }
        add("ledger.key", Part.KEY, unfinished().with("key", true));
        if (reader.isOneOf(Role.LEADER)) {
            String account = reader.account();
            add("ledger.led", Part.ledBy(account), unfinished().with("lead", account));
        }
        Part left = Part.leftBy(words.units().endedBefore(today));
        if (reader.isOneOf(Role.OFFICE)) {
            addUnlessNone("ledger.ended", left, unfinished().with("ended", true));
        }
    }

    List<TallyPart> tally() {
        return List.copyOf(parts);
    }

    /** 0 as long as it is not known. */
    long overdue() {
        return overdue;
    }

    private PageAddress unfinished() {
        return all.with("unfinished", true);
    }

    /** Told only where there is something to see to. */
    private void addUnlessNone(String key, Part part, PageAddress list) {
        Long count = counting.of(query.only(part));
        if (part.equals(query.part()) || (count != null && count > 0)) {
            add(key, part, list, count);
        }
    }

    private @Nullable Long add(String key, Part part, PageAddress list) {
        return add(key, part, list, counting.of(query.only(part)));
    }

    private @Nullable Long add(String key, Part part, PageAddress list, @Nullable Long count) {
        String text = count == null ? words.text(key + ".uncounted") : words.text(key, count);
        parts.add(new TallyPart(text, list.href(), part.equals(query.part())));
        return count;
    }
}
