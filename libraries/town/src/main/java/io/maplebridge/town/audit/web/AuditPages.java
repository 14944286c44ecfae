package io.maplebridge.town.audit.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.town.audit.application.AuditLines;
import io.maplebridge.town.audit.application.CountUnmasked;
import io.maplebridge.town.audit.application.VerifyAudit;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 操作日志: the trail as a ledger, and whether it is whole. */
@Controller
@AllowedTo(Role.ADMIN)
class AuditPages {

    private final AuditLines lines;
    private final VerifyAudit verify;
    private final CountUnmasked unmasked;
    private final MessageSource messages;
    private final Reference reference;

    AuditPages(
            AuditLines lines,
            VerifyAudit verify,
            CountUnmasked unmasked,
            MessageSource messages,
            Reference reference) {
        this.reference = reference;
        this.lines = lines;
        this.verify = verify;
        this.unmasked = unmasked;
        this.messages = messages;
    }

    /**
     * @param check true when the whole trail is to be held against its chain
     */
    @GetMapping("/cases/audit")
    String list(
            AuditParameters parameters,
            @RequestParam(defaultValue = "false") boolean check,
            HttpServletRequest request,
            Model model,
            Locale language) {
        AuditLines.Query query = parameters.query();
        List<AuditLine> found = lines.find(query);
        model.addAttribute("lines", found);
        model.addAttribute("words", new AuditWords(messages, reference, language));
        model.addAttribute("account", query.account());
        model.addAttribute("subject", query.subject());
        model.addAttribute("deed", query.deed());
        model.addAttribute("deeds", deeds(language));
        unmasked(model);
        model.addAttribute("finding", check ? verify.verify() : null);
        model.addAttribute(
                "paging",
                new Paging(
                        parameters.pageNumber(),
                        AuditParameters.ROWS,
                        lines.count(query),
                        PageAddress.of(request).without("check")));
        return "audit/audit";
    }

    private void unmasked(Model model) {
        List<CountUnmasked.Unmasked> people = unmasked.byAccount();
        model.addAttribute("unmasked", people);
        model.addAttribute("today", people.stream().mapToLong(one -> one.today()).sum());
        model.addAttribute("week", people.stream().mapToLong(one -> one.week()).sum());
    }

    private List<Option> deeds(Locale language) {
        return Arrays.stream(Deed.values())
                .map(deed ->
                        new Option(
                                deed.name(), messages.getMessage("deed." + deed, null, language)))
                .toList();
    }
}
