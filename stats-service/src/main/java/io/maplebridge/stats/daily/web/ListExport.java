package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.figures.domain.Counted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list behind a number as a workbook: the lines and columns of its paper. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ListExport {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Questions questions;
    private final ListQuestions listQuestions;
    private final ListPages listPages;
    private final MessageSource messages;

    ListExport(
            Questions questions,
            ListQuestions listQuestions,
            ListPages listPages,
            MessageSource messages) {
        this.questions = questions;
        this.listQuestions = listQuestions;
        this.listPages = listPages;
        this.messages = messages;
    }

    @RateLimited(Rate.EXPORT)
    @GetMapping("/stats/figures/{id}/cases/export.xlsx")
    void export(
            @PathVariable String id,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String units,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String key,
            @RequestParam @Nullable String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale reader)
            throws IOException {
        Counted figure = listQuestions.counted(id);
        Question question = questions.question(town, span, year, asOf, units);
        Locale language = Questions.language(reader);
        ListPage page =
                listPages.whole(
                        figure,
                        question,
                        listQuestions.narrowing(figure, by, key, question),
                        ListSearch.typed(text),
                        PageAddress.of(request),
                        language);
        String name = page.name() + " " + page.heading();
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        new ListWorkbook(messages, language).write(page, response.getOutputStream());
    }

    /** What Windows refuses in a name becomes {@code _}. */
    private static String attached(String name) {
        return ContentDisposition.attachment()
                .filename(
                        name.replaceAll("[<>:\"/\\\\|?*\\p{C}]", "_") + ".xlsx",
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
