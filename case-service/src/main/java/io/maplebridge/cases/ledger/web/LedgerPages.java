package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.Ledger.Stretch;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.application.LeadersGone;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.life.web.page.Clocks;
import io.maplebridge.cases.life.web.page.Tones;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final LeadersGone leadersGone;
    private final Deadlines deadlines;
    private final CasesWithoutLead withoutLead;

    LedgerPages(
            ReadLedger ledger,
            Reference reference,
            MessageSource messages,
            TownTime time,
            CurrentPerson person,
            HoldingUnits holders,
            LeadersGone leadersGone,
            Deadlines deadlines,
            CasesWithoutLead withoutLead) {
        this.leadersGone = leadersGone;
        this.deadlines = deadlines;
        this.withoutLead = withoutLead;
        this.ledger = ledger;
        this.reference = reference;
        this.messages = messages;
        this.time = time;
        this.person = person;
        this.holders = holders;
    }

    /**
     * @param htmx set when only the counts are wanted, to be put into the page
     */
    @RateLimited(value = Rate.SEARCH, with = "text")
    @GetMapping("/cases")
    String ledger(
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletRequest request,
            Model model,
            Locale language) {
        LocalDate today = time.today();
        LedgerFilters filters = LedgerFilters.of(parameters);
        LedgerQuery query = filters.query(reference, today);
        Stretch shown = ledger.stretch(query);
        PageAddress address = PageAddress.of(request);
        LedgerPaging paging = paging(filters, query, shown, htmx != null, address);
        if (filters.onlyText()
                && paging.isOnlyPage()
                && shown.rows().size() == 1
                && person.get().opensCases()) {
            return "redirect:/cases/" + shown.rows().getFirst().id();
        }
        CaseWords words = CaseWords.of(messages, reference, language);
        boolean counted = paging.total() != null;
        LedgerParts parts =
                new LedgerParts(
                        query,
                        counted ? one -> count(one, query, paging) : one -> null,
                        person.get(),
                        today,
                        address,
                        words);
        model.addAttribute("counted", counted);
        model.addAttribute("tally", parts.tally());
        model.addAttribute("overdue", parts.overdue());
        model.addAttribute("paging", paging);
        if (htmx != null) {
            return "cases/counts :: counts";
        }
        model.addAttribute("address", address.href());
        model.addAttribute("waiting", waiting(address).href());
        List<Lead> gone = leadersGone.all();
        model.addAttribute("withoutLead", withoutLead.of(gone, words));
        model.addAttribute("rows", lines(shown, query, gone, words));
        around(filters, query, address, words, model);
        return "cases/ledger";
    }

    /** The same rows, with their counts. */
    private static PageAddress waiting(PageAddress address) {
        return address.with("counted", true)
                .with("after", address.value("after"))
                .with("page", address.value("page"));
    }

    /** The total is known when it is asked for, is on the page, or is had at once. */
    private LedgerPaging paging(
            LedgerFilters filters,
            LedgerQuery query,
            Stretch shown,
            boolean counting,
            PageAddress address) {
        LedgerPaging uncounted = new LedgerPaging(filters.pageNumber(), shown, null, address);
        if (!counting && !filters.waitsForCounts() && ledger.takesLongToCount(query)) {
            return uncounted;
        }
        long total = uncounted.isOnlyPage() ? shown.rows().size() : ledger.count(query);
        return new LedgerPaging(filters.pageNumber(), shown, total, address);
    }

    /** What the page is of is counted already. */
    private @Nullable Long count(LedgerQuery part, LedgerQuery query, LedgerPaging paging) {
        return part.equals(query) ? paging.total() : Long.valueOf(ledger.count(part));
    }

    private List<LedgerLine> lines(
            Stretch shown, LedgerQuery query, List<Lead> leadersGone, CaseWords words) {
        LocalDate today = time.today();
        Set<String> gone = LeadersGone.accounts(leadersGone);
        Clocks.Rules rules = new Clocks.Rules(deadlines, words);
        return shown.rows().stream()
                .map(row -> LedgerLine.of(row, query.town(), today, gone, rules))
                .toList();
    }

    /** Filters, chips and heads. */
    private void around(
            LedgerFilters filters,
            LedgerQuery query,
            PageAddress address,
            CaseWords words,
            Model model) {
        LedgerView view = new LedgerView(filters, address, words, query.town(), holders.today());
        model.addAttribute("export", address.at("/cases/export.xlsx").href());
        model.addAttribute("print", address.at("/cases/print").href());
        model.addAttribute("sought", filters.value("text"));
        model.addAttribute("choices", view.choices());
        model.addAttribute("kept", view.kept());
        model.addAttribute("chips", view.chips());
        model.addAttribute(
                "everything", view.chips().isEmpty() && query.part().equals(LedgerQuery.Part.ALL));
        model.addAttribute("keyTone", Tones.KEY);
        model.addAttribute("conflictTone", Tone.SOON);
        model.addAttribute("number", view.head("ledger.number", Sort.NUMBER));
        model.addAttribute("due", view.head("ledger.due", Sort.DUE));
        model.addAttribute("updated", view.head("ledger.updated", Sort.UPDATED));
    }
}
