package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.cases.ledger.application.TakeOutLedger;
import io.maplebridge.cases.life.web.page.Attachment;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 导出: the ledger as it is filtered, as a workbook, masked like the page. */
@Controller
class LedgerExport {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TakeOutLedger takeOut;
    private final Reference reference;
    private final MessageSource messages;
    private final TownTime time;

    LedgerExport(
            TakeOutLedger takeOut, Reference reference, MessageSource messages, TownTime time) {
        this.takeOut = takeOut;
        this.reference = reference;
        this.messages = messages;
        this.time = time;
    }

    @AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.WRITER, Role.LEADER})
    @RateLimited(Rate.EXPORT)
    @GetMapping("/cases/export.xlsx")
    void export(
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response,
            Locale language)
            throws IOException {
        LedgerQuery query = LedgerFilters.of(parameters).query(reference, time.today());
        ReadLedger.LedgerPage page = takeOut.takeOut(query);
        CaseWords words = CaseWords.of(messages, reference, language);
        String name = words.text("ledger.export.file", time.today()) + ".xlsx";
        Attachment.announce(response, XLSX, name);
        new LedgerWorkbook(words, query.town()).write(page.rows(), response.getOutputStream());
    }
}
