package io.maplebridge.cases.web.page;

import io.maplebridge.cases.application.LedgerQuery;
import io.maplebridge.cases.application.LedgerQuery.Part;
import io.maplebridge.cases.application.ReadCases;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of the ledger that its reader has to see to, each with how many cases it has: 共 114 件 ·
 * 未结 12 · 逾期 3 · 本单位在办 4 · 重点 2.
 */
record LedgerParts(ReadCases cases, LedgerQuery query, Person reader, LocalDate today) {

    private static final List<String> NAMES = List.of("open", "overdue", "own", "key", "lead");

    List<TallyPart> of(PageAddress address, CaseWords words) {
        PageAddress all = address;
        for (String name : NAMES) {
            all = all.without(name);
        }
        List<TallyPart> parts = new ArrayList<>();
        parts.add(part("ledger.all", Part.ALL, all, words));
        parts.add(part("ledger.open", Part.OPEN, all.with("open", true), words));
        parts.add(part("ledger.overdue", Part.overdue(today), all.with("overdue", true), words));
        if (!reader.units().isEmpty()) {
            parts.add(part("ledger.own", Part.OWN, open(all).with("own", true), words));
        }
        parts.add(part("ledger.key.count", Part.KEY, open(all).with("key", true), words));
        if (reader.isOneOf(Role.LEADER)) {
            Part led = Part.ledBy(reader.account());
            parts.add(part("ledger.led", led, open(all).with("lead", reader.account()), words));
        }
        return parts;
    }

    long overdue() {
        return cases.count(query.only(Part.overdue(today)));
    }

    private static PageAddress open(PageAddress all) {
        return all.with("open", true);
    }

    private TallyPart part(String key, Part part, PageAddress list, CaseWords words) {
        long count = cases.count(query.only(part));
        return new TallyPart(words.text(key, count), list.href(), part.equals(query.part()));
    }
}
