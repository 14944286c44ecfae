package io.maplebridge.acceptance.pages;

import static io.maplebridge.acceptance.system.Costs.PROCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.testkit.Repository;
import io.maplebridge.testkit.UniqueWord;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The five patterns, on the office's screen and on the phone, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(20)
@ResourceLock(PROCESSOR)
class PagesTest {

    private static final Path SCREENSHOTS = Repository.file("artefacts", "screenshots");
    private static final String FIGURES = "?town=changsha&year=2023&asOf=2023-12-18";

    private static final Set<String> ADMINISTRATION =
            Set.of("accounts", "person", "organisation", "unit", "import", "clients", "audit");

    private static final Set<String> WRITERS =
            Set.of("rate-cases", "registry", "reverse", "changes", "editions");

    private final Town town = new Town(Way.STANDALONE.running().door());
    private final Optional<Path> program = Chromium.find();
    private @Nullable Chromium chromium;

    @BeforeAll
    void start() {
        if (program.isEmpty()) {
            System.out.println(
                    "[acceptance] !!! NO CHROMIUM: the pages were NOT looked at."
                            + " Install it, or say where it is with CHROMIUM.");
        }
        assumeTrue(program.isPresent(), "no Chromium");
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Browser browser() {
        return Objects.requireNonNull(chromium).browser();
    }

    private BrowserContext signedIn(Screen screen) throws IOException {
        return signedIn(screen, town);
    }

    private BrowserContext signedIn(Screen screen, Town town) throws IOException {
        BrowserContext context = browser().newContext(screen.options());
        context.addCookies(List.of(new Cookie("maplebridge", town.token()).setUrl(url("/"))));
        return context;
    }

    static Stream<Arguments> views() {
        return Stream.of(
                        "ledger",
                        "case",
                        "figures",
                        "figure-cases",
                        "rate-cases",
                        "registry",
                        "reverse",
                        "changes",
                        "editions",
                        "form",
                        "petition-form",
                        "order-form",
                        "own-entries",
                        "offline",
                        "ledger-print",
                        "figure-print",
                        "whole",
                        "not-found",
                        "sign-in",
                        "password",
                        "accounts",
                        "person",
                        "organisation",
                        "unit",
                        "import",
                        "clients",
                        "audit")
                .flatMap(page ->
                        Stream.of(Screen.values()).map(screen -> Arguments.of(page, screen)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_page_is_whole_in_chinese_and_open_to_everybody(String name, Screen screen)
            throws IOException {
        Town reader = town.as(readerOf(name));
        try (BrowserContext context = signedIn(screen, reader)) {
            List<String> errors = new ArrayList<>();
            Page page = context.newPage();
            page.onPageError(errors::add);
            page.onRequestFailed(request -> errors.add(request.url()));
            Response response = Objects.requireNonNull(page.navigate(address(name)));
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(SCREENSHOTS.resolve(name + "-" + screen + ".png"))
                            .setFullPage(true));
            assertThat(response.status()).isEqualTo(name.equals("not-found") ? 404 : 200);
            assertThat(errors).isEmpty();
            assertThat(page.getAttribute("html", "lang")).startsWith("zh");
            assertThat(page.title()).contains("枫桥");
            assertThat(ChineseOnly.foreignWords(page)).as("Latin words").isEmpty();
            assertThat(serious(page)).as("axe").isEmpty();
            assertThat(isWiderThanTheScreen(page)).as("scrolls sideways").isFalse();
        }
    }

    /**
     * Each row once, and what the sheet is of; the ledger's paper and the figure's are made alike.
     */
    @ParameterizedTest
    @CsvSource({
        "/stats/figures/dispute.accepted/cases/print?town=changsha&year=2023&asOf=2023-12-18,"
                + " 114, 长沙镇矛盾纠纷",
        "/cases/print?kind=WORK_ORDER, 0, 长沙镇诉求工单台账"
    })
    void what_is_printed_has_every_row_and_says_of_what(String path, int rows, String title)
            throws IOException {
        try (BrowserContext context = signedIn(Screen.OFFICE)) {
            Page page = context.newPage();
            page.navigate(url(path));
            assertThat(page.innerText("h1").replace(" ", "")).contains(title.replace(" ", ""));
            int printed = page.locator("table.printed-ledger tbody tr").count();
            assertThat(printed).isGreaterThanOrEqualTo(Math.max(rows, 51));
            assertThat(page.locator("table.printed-ledger td.number").first().innerText())
                    .isEqualTo("1");
            if (rows > 0) {
                assertThat(printed).isEqualTo(rows);
                assertThat(page.innerText(".printed")).contains("截至 2023-12-18");
            }
            assertThat(page.innerText(".printed")).contains("打印");
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible("[data-prints]")).as("no button on paper").isFalse();
        }
    }

    @Test
    void the_office_signs_in_works_a_case_and_signs_out() throws IOException {
        UUID id = town.open(Paper.dispute(LocalDate.of(2025, 1, 2), "contract"));
        try (BrowserContext context = browser().newContext(Screen.OFFICE.options())) {
            Page page = context.newPage();
            page.navigate(url("/cases/" + id));
            page.fill("#account", Account.OFFICE.id());
            page.fill("#password", "wrong");
            page.click("form [type=submit]");
            assertThat(page.innerText("main .trouble[role=alert]")).contains("账号或密码不对");
            page.fill("#password", Account.PASSWORD);
            page.click("main form [type=submit]");
            page.waitForURL("**/cases/" + id);

            page.click("#work a.primary");
            page.click("#work form [type=submit]");
            page.waitForSelector("main :text('已受理')");

            page.click("header details.menu summary");
            page.click("form[action='/cases/sign-out'] button");
            page.waitForURL("**/cases/sign-in");
            page.navigate(url("/cases/" + id));
            assertThat(page.url()).contains("/cases/sign-in?next=");
        }
    }

    @Test
    void the_figure_page_prints_the_sentence_the_town_published() throws IOException {
        try (BrowserContext context = signedIn(Screen.OFFICE)) {
            Page page = context.newPage();
            page.navigate(address("figures"));
            String text = page.innerText("main").replaceAll("\\s", "");
            assertThat(text).contains("114", "110", "96.5%", "94.44%", "96.92%");
        }
    }

    @Test
    void text_that_looks_like_mark_up_is_shown_as_it_was_written() throws IOException {
        String subject = "面积<5亩 & \"甲\"'乙' " + UniqueWord.next();
        UUID id =
                town.open(
                        Paper.dispute(LocalDate.of(2025, 1, 2), "contract")
                                .with("subject", subject));
        try (BrowserContext context = signedIn(Screen.OFFICE)) {
            Page page = context.newPage();
            page.navigate(url("/cases/" + id));
            assertThat(page.innerText("main")).contains(subject);
        }
    }

    @Test
    void what_was_searched_for_is_never_run() throws IOException {
        String attack = "\"><script>window.hit=1</script><img src=x onerror=window.hit=1>";
        try (BrowserContext context = signedIn(Screen.OFFICE)) {
            Page page = context.newPage();
            for (String parameter : List.of("text", "village", "state", "page")) {
                page.navigate(
                        url(
                                "/cases?"
                                        + parameter
                                        + "="
                                        + URLEncoder.encode(attack, StandardCharsets.UTF_8)));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
                assertThat(page.querySelectorAll("img[src=x]")).isEmpty();
            }
        }
    }

    private static Account readerOf(String name) {
        if (ADMINISTRATION.contains(name)) {
            return Account.ADMIN;
        }
        if (WRITERS.contains(name)) {
            return Account.WRITER;
        }
        return name.equals("own-entries") ? Account.MEDIATOR : Account.OFFICE;
    }

    private String address(String name) throws IOException {
        return switch (name) {
            case "own-entries" -> url("/intake");
            case "petition-form" -> url("/intake/petitions/new");
            case "order-form" -> url("/intake/orders/new");
            case "offline" -> url("/intake/offline");
            case "ledger-print" -> url("/cases/print?kind=DISPUTE&state=AGREED");
            case "figure-print" -> url("/stats/figures/dispute.succeeded/cases/print" + FIGURES);
            case "whole" -> url("/cases/" + someDispute() + "/whole");
            case "ledger" -> url("/cases");
            case "case" -> url("/cases/" + someDispute());
            case "figures" -> url("/stats" + FIGURES);
            case "figure-cases" -> url("/stats/figures/dispute.succeeded/cases" + FIGURES);
            case "rate-cases" -> url("/stats/figures/dispute.successRate/cases" + FIGURES);
            case "registry" -> url("/stats/registry");
            case "reverse" -> url("/stats/reverse?text=96.5%25+114");
            case "changes" -> url("/stats/changes?span=2023&from=2023-11-30&to=2023-12-18");
            case "editions" -> url("/stats/editions?year=2023");
            case "form" -> url("/intake/disputes/new");
            case "sign-in", "password", "accounts", "organisation", "clients", "audit" ->
                    url("/cases/" + name);
            case "person" -> url("/cases/accounts/tiaojie");
            case "unit" -> url("/cases/organisation/units/pangxi");
            case "import" -> url("/cases/organisation/import");
            default -> url("/cases/" + new UUID(0, 0));
        };
    }

    private UUID someDispute() throws IOException {
        return UUID.fromString(
                town.get("/cases/api/cases?town=changsha&kind=DISPUTE&state=AGREED&size=1")
                        .expect(200)
                        .json()
                        .required("items")
                        .get(0)
                        .required("id")
                        .asString());
    }

    private static String url(String path) {
        return Way.STANDALONE.running().door().resolve(path).toString();
    }

    /** Our pages have no frames, so that no second page is needed to look into them. */
    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(PagesTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return (boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth + 1");
    }
}
