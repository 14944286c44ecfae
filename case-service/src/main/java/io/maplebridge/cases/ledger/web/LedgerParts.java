package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of the ledger that its reader has to see to, each with how many cases it has: 共 114 件 ·
 * 未结 12 · 逾期 3 · 在本单位 4 · 重点 2.
 */
final class LedgerParts {

    private static final List<String> NAMES =
            List.of("open", "unfinished", "overdue", "own", "key", "lead");

    private final ReadLedger ledger;
    private final LedgerQuery query;
    private final CaseWords words;
    private final PageAddress all;
    private final List<TallyPart> parts = new ArrayList<>();
    private final long overdue;

    /**
     * @param address of the page
     * @param total of the query, which is counted already
     */
    LedgerParts(
            ReadLedger ledger,
            LedgerQuery query,
            long total,
            Person reader,
            LocalDate today,
            PageAddress address,
            CaseWords words) {
        this.ledger = ledger;
        this.query = query;
        this.words = words;
        PageAddress plain = address;
        for (String name : NAMES) {
            plain = plain.without(name);
        }
        this.all = plain;
        add("ledger.all", Part.ALL, all, total);
        add("ledger.open", Part.OPEN, all.with("open", true), total);
        overdue = add("ledger.overdue", Part.overdue(today), all.with("overdue", true), total);
        if (!reader.units().isEmpty()) {
            add("ledger.own", Part.OWN, unfinished().with("own", true), total);
        }
        add("ledger.key", Part.KEY, unfinished().with("key", true), total);
        if (reader.isOneOf(Role.LEADER)) {
            String account = reader.account();
            add("ledger.led", Part.ledBy(account), unfinished().with("lead", account), total);
        }
    }

    List<TallyPart> tally() {
        return List.copyOf(parts);
    }

    long overdue() {
        return overdue;
    }

    private PageAddress unfinished() {
        return all.with("unfinished", true);
    }

    private long add(String key, Part part, PageAddress list, long total) {
        boolean here = part.equals(query.part());
        long count = here ? total : ledger.count(query.only(part));
        parts.add(new TallyPart(words.text(key, count), list.href(), here));
        return count;
    }
}
