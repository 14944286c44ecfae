package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.application.FurtherContents;
import io.maplebridge.cases.life.application.FurtherContents.Further;
import io.maplebridge.cases.life.application.ReadCases;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.reference.Reference;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What came under the name of a case that was full, each as it would stand in its history. */
@Controller
class FurtherPages {

    private static final int PART = 50;

    private final ReadCases cases;
    private final FurtherContents further;
    private final MessageSource messages;
    private final Reference reference;

    FurtherPages(
            ReadCases cases, FurtherContents further, MessageSource messages, Reference reference) {
        this.cases = cases;
        this.further = further;
        this.messages = messages;
        this.reference = reference;
    }

    /**
     * @param page from 1, oldest first
     */
    @AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.LEADER})
    @GetMapping("/cases/{id:[0-9a-fA-F-]{36}}/further-contents")
    String further(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model,
            Locale language) {
        CaseFile file = cases.find(new CaseId(id));
        int number = Math.clamp(page, 1, 1_000_000);
        List<Further> contents =
                further.of(file.id(), (number - 1) * PART, PART).stream()
                        .map(one -> cases.isWithheld(one.registration()) ? one.withheld() : one)
                        .toList();
        Veil veil = Veil.over(file, contents.stream().map(Further::registration).toList());
        CaseWords words = CaseWords.of(messages, reference, language);
        long total = further.count(file.id());
        model.addAttribute("id", id);
        model.addAttribute("total", total);
        model.addAttribute("number", file.number().orElseGet(() -> words.text("case.unnumbered")));
        model.addAttribute(
                "entries",
                new Timeline(words, veil)
                        .beside(contents.stream().map(FurtherPages::event).toList(), file));
        model.addAttribute("paging", new Paging(number, PART, total, PageAddress.of(request)));
        return "cases/further";
    }

    private static CaseEvent event(Further content) {
        return new CaseEvent(content.stamp(), Step.otherContent(content.registration()));
    }
}
