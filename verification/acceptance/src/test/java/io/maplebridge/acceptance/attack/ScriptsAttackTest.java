package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.pages.Chromium;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Script in every text that is taken, and then a look at every page that shows it. */
@Order(30)
class ScriptsAttackTest {

    private static final String DAY = "2025-08-09";
    static final List<String> PAYLOADS =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><script>alert(1)</script>",
                    "'><img src=x onerror=alert(1)>",
                    "<svg/onload=alert(1)>",
                    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                    "<iframe srcdoc='<script>parent.alert(1)</script>'>",
                    "<details open ontoggle=alert(1)>",
                    "<body onload=alert(1)>",
                    "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                    "</textarea><script>alert(1)</script>",
                    "</title><script>alert(1)</script>",
                    "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                    "< script >alert(1)</ script >",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "\" onmouseover=\"alert(1)\" autofocus onfocus=\"alert(1)",
                    "' onfocus='alert(1)' autofocus='",
                    "javascript:alert(1)",
                    "[[${7*7}]][(${T(java.lang.Runtime)})]",
                    "__${7*7}__::.x",
                    "${{constructor.constructor('alert(1)')()}}{{7*7}}",
                    "\" hx-get=\"/cases\" hx-trigger=\"load\" hx-on::load=\"alert(1)",
                    "\u2028alert(1)//`${alert(1)}`",
                    "＜script＞alert(1)＜/script＞");

    private static final Map<String, String> FIELDS_OF_COMMANDS =
            Map.of("note", "text", "accept", "note", "decline", "reason", "void", "reason");

    private static final List<String> REFLECTING =
            List.of(
                    "/cases?text=",
                    "/cases?village=",
                    "/cases?state=",
                    "/cases/sign-in?next=",
                    "/stats?year=2023&asOf=2023-12-18&x=",
                    "/stats?year=",
                    "/stats/figures/",
                    "/cases/");

    private final Attempts attempts = Attempts.of("scripts");
    private final URI door = Way.STANDALONE.running().door();
    private final Town office = new Town(door);
    private final List<UUID> shown = new ArrayList<>();

    /** That something ran, or that only the browser kept it from running. */
    private final List<String> signs = new ArrayList<>();

    @Test
    void no_page_runs_what_was_written() throws IOException {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium");
        plant();
        try (Chromium chromium = Chromium.start(program.get());
                BrowserContext reader = chromium.browser().newContext();
                BrowserContext administrator = chromium.browser().newContext()) {
            Page office = pageOf(reader, this.office);
            Page accounts = pageOf(administrator, this.office.as(Account.ADMIN));
            look(office, "/cases?size=500");
            look(accounts, "/cases/accounts");
            for (UUID id : shown) {
                look(office, "/cases/" + id);
            }
            look(office, "/cases/" + shown.getLast() + "/commands/void");
            for (String payload : PAYLOADS) {
                String text = URLEncoder.encode(payload, UTF_8);
                look(
                        office,
                        "/cases?x=%s&text=%s&village=%s&category=%s"
                                .formatted(text, text, text, text));
                for (String page : REFLECTING) {
                    raw(this.office.get(page + text), page, payload);
                }
            }
        }
        attempts.assertNoneSucceeded();
    }

    /** Into every text of every form and body. What is taken, is looked at. */
    private void plant() throws IOException {
        UUID talkative = office.open(Paper.dispute(LocalDate.parse(DAY), "contract"));
        Visitor administrator = Visitor.at(office).signedIn(Account.ADMIN);
        for (String payload : PAYLOADS) {
            submit(payload);
            for (Map.Entry<String, String> field : FIELDS_OF_COMMANDS.entrySet()) {
                if (field.getKey().equals("note") || payload.contains("<")) {
                    Answer answer =
                            office.work(
                                    talkative,
                                    field.getKey(),
                                    Map.of("occurredOn", DAY, field.getValue(), payload));
                    attempts.tried(field + " = " + payload, answer.status() >= 500);
                }
            }
            Answer account =
                    administrator.post(
                            "/cases/accounts",
                            Map.of(
                                    "account", payload,
                                    "personName", payload,
                                    "duty", payload,
                                    "village", payload));
            raw(account, "account form", payload);
            raw(Visitor.at(office).signIn(payload, payload), "sign-in form", payload);
        }
        shown.add(talkative);
    }

    private void submit(String payload) throws IOException {
        LocalDate day = LocalDate.parse(DAY);
        List<Map<String, Object>> parties = List.of(Map.of("role", "PETITIONER", "name", payload));
        for (Paper paper :
                List.of(
                        Paper.dispute(day, "contract"),
                        Paper.petition(day, "town-direct"),
                        Paper.order(day, "XS" + UUID.randomUUID()))) {
            Map<String, Object> texts = new LinkedHashMap<>();
            texts.put("subject", payload);
            texts.put("description", payload);
            texts.put("parties", parties);
            if (paper.kind().equals("orders")) {
                texts.put("number", payload);
            }
            Paper whole = paper;
            for (Map.Entry<String, Object> text : texts.entrySet()) {
                whole = whole.with(text.getKey(), text.getValue());
                Answer one =
                        office.submit(
                                paper.with(text.getKey(), text.getValue()), UUID.randomUUID());
                attempts.tried(paper.kind() + "." + text.getKey(), one.status() >= 500);
            }
            Answer all = office.submit(whole, UUID.randomUUID());
            if (all.status() == 202) {
                office.awaitCase(all.caseId());
                shown.add(all.caseId());
            }
        }
    }

    /** Nothing runs, and nothing stands in the page as it was sent. */
    private void look(Page page, String path) {
        signs.clear();
        Response answer = Objects.requireNonNull(page.navigate(door.resolve(path).toString()));
        attempts.tried(path + " " + signs, !signs.isEmpty());
        String raw = answer.text();
        for (String payload : PAYLOADS) {
            raw(answer.status(), raw, path, payload);
        }
    }

    private Page pageOf(BrowserContext context, Town reader) throws IOException {
        context.addCookies(
                List.of(new Cookie(Visitor.COOKIE, reader.token()).setUrl(door.toString())));
        Page page = context.newPage();
        page.onDialog(dialog -> {
            signs.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(signs::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                signs.add(message.text());
            }
        });
        return page;
    }

    private void raw(Answer answer, String where, String payload) {
        raw(answer.status(), answer.text(), where, payload);
    }

    private void raw(int status, String page, String where, String payload) {
        boolean markup = payload.contains("<") || payload.contains("\"");
        boolean evaluated = page.contains("[[49") || page.contains("__49__");
        attempts.tried(
                where + " shows " + payload + ": " + status,
                status >= 500
                        || evaluated
                        || (markup && page.contains(payload))
                        || page.contains("href=\"javascript:"));
    }
}
