package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.life.web.page.Tones;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger 台账. Text that finds one case only, looked for in the bar, opens it. */
@Controller
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.WRITER, Role.LEADER})
class LedgerPages {

    private final ReadLedger ledger;
    private final Reference reference;
    private final MessageSource messages;
    private final TownTime time;
    private final CurrentPerson person;
    private final HoldingUnits holders;

    LedgerPages(
            ReadLedger ledger,
            Reference reference,
            MessageSource messages,
            TownTime time,
            CurrentPerson person,
            HoldingUnits holders) {
        this.ledger = ledger;
        this.reference = reference;
        this.messages = messages;
        this.time = time;
        this.person = person;
        this.holders = holders;
    }

    @GetMapping("/cases")
    String ledger(LedgerFilters filters, HttpServletRequest request, Model model, Locale language) {
        LocalDate today = time.today();
        LedgerQuery query = filters.query(reference.now(), today);
        var page = ledger.page(query);
        if (filters.onlyText() && page.total() == 1 && person.get().opensCases()) {
            return "redirect:/cases/" + page.rows().getFirst().id();
        }
        CaseWords words = CaseWords.of(messages, reference, language);
        PageAddress address = PageAddress.of(request);
        LedgerParts parts =
                new LedgerParts(ledger, query, page.total(), person.get(), today, address, words);
        LedgerView view = new LedgerView(filters, address, words, query.town());
        model.addAttribute("filters", filters);
        model.addAttribute("export", address.at("/cases/export.xlsx").href());
        model.addAttribute("sought", filters.text());
        model.addAttribute("kinds", view.kinds());
        model.addAttribute("states", view.states());
        model.addAttribute("villages", view.villages());
        model.addAttribute("categories", view.categories(CaseKind.DISPUTE));
        model.addAttribute("orderTypes", view.categories(CaseKind.WORK_ORDER));
        model.addAttribute("holders", view.holders(holders.today()));
        model.addAttribute("sources", view.sources());
        model.addAttribute("chips", view.chips());
        model.addAttribute(
                "everything", view.chips().isEmpty() && query.part().equals(LedgerQuery.Part.ALL));
        model.addAttribute("keyTone", Tones.KEY);
        model.addAttribute("tally", parts.tally());
        model.addAttribute("overdue", parts.overdue());
        model.addAttribute("number", view.head("ledger.number", Sort.NUMBER));
        model.addAttribute("due", view.head("ledger.due", Sort.DUE));
        model.addAttribute("updated", view.head("ledger.updated", Sort.UPDATED));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(row -> LedgerLine.of(row, query.town(), today, words))
                        .toList());
        model.addAttribute(
                "paging",
                new Paging(filters.pageNumber(), LedgerFilters.ROWS, page.total(), address));
        return "cases/ledger";
    }
}
