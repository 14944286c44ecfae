package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.cases.ledger.application.TakeOutLedger;
import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.application.LeadersGone;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.life.web.page.Clocks;
import io.maplebridge.cases.life.web.page.Tones;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 打印: the ledger as it is filtered on paper, all of its rows and not the page alone, under the
 * title that such a list has in the trade: 长沙镇矛盾纠纷台账. It leaves the system like an export.
 */
@Controller
class LedgerPrint {

    private final TakeOutLedger takeOut;
    private final Reference reference;
    private final MessageSource messages;
    private final TownTime time;
    private final HoldingUnits holders;
    private final LeadersGone leadersGone;
    private final Deadlines deadlines;

    LedgerPrint(
            TakeOutLedger takeOut,
            Reference reference,
            MessageSource messages,
            TownTime time,
            HoldingUnits holders,
            LeadersGone leadersGone,
            Deadlines deadlines) {
        this.takeOut = takeOut;
        this.reference = reference;
        this.messages = messages;
        this.time = time;
        this.holders = holders;
        this.leadersGone = leadersGone;
        this.deadlines = deadlines;
    }

    @AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.WRITER, Role.LEADER})
    @RateLimited(Rate.EXPORT)
    @GetMapping("/cases/print")
    String print(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            Model model,
            Locale language) {
        LocalDate today = time.today();
        LedgerFilters filters = LedgerFilters.of(parameters);
        LedgerQuery query = filters.query(reference, today);
        ReadLedger.LedgerPage page = takeOut.print(query);
        CaseWords words = CaseWords.of(messages, reference, language);
        PageAddress address = PageAddress.of(request);
        LedgerView view = new LedgerView(filters, address, words, query.town(), holders.today());
        CaseKind kind = filters.kind();
        Clocks.Rules rules = new Clocks.Rules(deadlines, words);
        Set<String> gone = LeadersGone.accounts(leadersGone.all());
        model.addAttribute("heading", heading(query.town(), kind, words));
        model.addAttribute("day", today);
        model.addAttribute("kind", kind);
        model.addAttribute("part", view.part());
        model.addAttribute("chips", view.chosen(LedgerField.KIND.word()));
        model.addAttribute("total", page.total());
        model.addAttribute("keyTone", Tones.KEY);
        model.addAttribute("back", address.at("/cases").href());
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(row -> LedgerLine.of(row, query.town(), today, gone, rules))
                        .toList());
        return "cases/print";
    }

    private static String heading(String code, @Nullable CaseKind kind, CaseWords words) {
        String town = words.catalogue().town(code).map(Town::term).map(words::name).orElse(code);
        return kind == null
                ? words.text("print.title", town)
                : words.text("print.title.kind", town, words.kind(kind));
    }
}
