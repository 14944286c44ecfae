package io.maplebridge.cases.papers.web;

import io.maplebridge.cases.life.application.ReadCases;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.web.page.Attachment;
import io.maplebridge.cases.life.web.page.CaseSheet;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.life.web.page.UnmaskForm;
import io.maplebridge.cases.papers.application.TakeOutPaper;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登记表 of a case as a Word file, whole, for who says why. */
@Controller
@RequestMapping("/cases/{id:[0-9a-fA-F-]{36}}/paper.docx")
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.LEADER})
class PaperPages {

    private final TakeOutPaper takeOut;
    private final ReadCases cases;
    private final CaseSheet sheet;
    private final UnmaskForm why;
    private final Queues queues;
    private final CurrentPerson person;
    private final TownTime time;

    PaperPages(
            TakeOutPaper takeOut,
            ReadCases cases,
            CaseSheet sheet,
            UnmaskForm why,
            Queues queues,
            CurrentPerson person,
            TownTime time) {
        this.takeOut = takeOut;
        this.cases = cases;
        this.sheet = sheet;
        this.why = why;
        this.queues = queues;
        this.person = person;
        this.time = time;
    }

    /**
     * @return the page of the case when no reason was given; null when the paper has been sent
     */
    @RateLimited(Rate.EXPORT)
    @PostMapping
    @Nullable String paper(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language)
            throws IOException {
        Sent sent = Sent.page(typed);
        try {
            send(takeOut.takeOut(new CaseId(id), "docx", why.reason(sent)), response, language);
            return null;
        } catch (InvalidRequest wrong) {
            CaseFile file = cases.find(new CaseId(id));
            return sheet.withoutReason(file, sent, wrong, response, model, language);
        }
    }

    /** For a reader who comes back to that address. */
    @GetMapping
    String page(@PathVariable UUID id) {
        return "redirect:/cases/" + id;
    }

    /** Made before anything is sent: a paper is whole or is not there. */
    private void send(CaseFile file, HttpServletResponse response, Locale language)
            throws IOException {
        CaseWords words = sheet.words(language);
        CasePaper paper = new CasePaper(words, queues);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        PaperDocument.write(paper.of(file, foot(words)), made);
        String name = paper.title(file) + " " + paper.number(file) + ".docx";
        Attachment.announce(response, PaperDocument.TYPE, name);
        made.writeTo(response.getOutputStream());
    }

    private String foot(CaseWords words) {
        Person reader = person.get();
        return words.text(
                "paper.foot",
                words.text("product"),
                reader.name(),
                reader.account(),
                new Texts(words.language()).moment(time.now()));
    }
}
