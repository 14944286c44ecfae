package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.maplebridge.acceptance.AccessTable;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No press ends in silence: what went wrong stands on the page, and no form is made to fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(22)
class TroubleTest {

    private static final String NEXT_STEP = "#work a.primary";

    private final URI door = Way.STANDALONE.running().door();
    private final Town town = new Town(door);
    private final Optional<Path> program = Chromium.find();
    private @Nullable Chromium chromium;

    @BeforeAll
    void start() {
        assumeTrue(program.isPresent(), "no Chromium");
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Reader reader(Screen screen, Account account) throws IOException {
        return new Reader(
                Objects.requireNonNull(chromium).browser(), screen, door, town.as(account));
    }

    private String newCase() throws IOException {
        return "/cases/" + town.open(Paper.dispute(LocalDate.of(2025, 1, 2), "contract"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setTimeout(() => nothing.there)",
                "Promise.reject(new Error('nothing'))",
                "document.head.append(Object.assign(document.createElement('script'),"
                        + " {src: '/maplebridge/nothing.js'}))"
            })
    void an_error_of_a_script_is_said_on_the_page(String fault) throws IOException {
        try (Reader reader = reader(Screen.PHONE, Account.OFFICE)) {
            reader.open("/cases");
            assertThat(reader.page().isVisible("#trouble")).isFalse();
            reader.page().evaluate("() => { " + fault + " }");
            assertSaid(reader, "页面出了错");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_press_that_leads_nowhere_says_so(Screen screen) throws IOException {
        try (Reader reader = reader(screen, Account.OFFICE)) {
            reader.open(newCase());
            Page page = reader.page();
            page.route("**/commands/*", route -> route.abort());
            page.click(NEXT_STEP);
            assertSaid(reader, "没有连上");
            page.unroute("**/commands/*");
            page.route(
                    "**/commands/*",
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            page.click(NEXT_STEP);
            assertSaid(reader, "系统没有完成");
            page.unroute("**/commands/*");
            page.click(NEXT_STEP);
            page.waitForSelector("#work form");
            assertThat(page.isVisible("#trouble")).as("as soon as it is well again").isFalse();
        }
    }

    /** The fault that kept agreements from being recorded, put into a page again. */
    @Test
    void a_form_that_has_lost_a_property_of_its_own_does_not_fail_in_silence() throws IOException {
        try (Reader reader = reader(Screen.OFFICE, Account.OFFICE)) {
            reader.open(newCase());
            Page page = reader.page();
            page.click(NEXT_STEP);
            page.waitForSelector("#work form");
            page.evalOnSelector(
                    "#work form",
                    "form => form.insertAdjacentHTML('beforeend',"
                            + " '<input type=radio name=form><input type=radio name=form>')");
            assertThat(Forms.faults(page)).contains("hides what its form has: form");
            page.click("#work form [type=submit]");
            assertSaid(reader, "页面出了错");
        }
    }

    @Test
    void a_half_typed_form_is_not_left_by_accident() throws IOException {
        try (Reader reader = reader(Screen.OFFICE, Account.OFFICE)) {
            String address = newCase() + "/commands/note";
            reader.open(address.replace("/commands/note", ""));
            Page page = reader.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.click("#work details.menu summary");
            page.click("#work a[href='" + address + "']");
            page.waitForSelector("#work form");
            page.click("#work form .actions a");
            page.waitForSelector("#work a.primary");
            assertThat(asked).as("nothing was typed").isEmpty();

            page.click("#work details.menu summary");
            page.click("#work a[href='" + address + "']");
            page.fill("#work textarea", "当事人来电询问");
            page.click("#work form .actions a");
            assertThat(asked).as("another part of the page").containsExactly("confirm");
            page.evaluate("location.href = '/cases'");
            page.waitForCondition(() -> asked.size() == 2);
            assertThat(asked).as("another page").last().isEqualTo("beforeunload");
            assertThat(page.inputValue("#work textarea")).isEqualTo("当事人来电询问");

            page.click("#work form [type=submit]");
            page.waitForSelector("[data-once] .notice");
            assertThat(asked).as("what was sent is not asked about").hasSize(2);
        }
    }

    @Test
    void no_form_of_any_page_hides_what_forms_have_or_asks_to_choose_from_nothing()
            throws IOException {
        String id = newCase().substring("/cases/".length());
        try (Reader office = reader(Screen.OFFICE, Account.OFFICE);
                Reader administrator = reader(Screen.OFFICE, Account.ADMIN)) {
            for (AccessTable.Route route : AccessTable.published()) {
                if (isPage(route)) {
                    Reader reader = route.isFor(Account.OFFICE) ? office : administrator;
                    check(reader, address(route, id));
                }
            }
        }
    }

    private static void check(Reader reader, String address) {
        reader.open(address);
        Page page = reader.page();
        // What a script adds is a part of the form as well.
        page.querySelectorAll("[data-add-party]")
                .forEach(button -> button.evaluate("button => button.click()"));
        assertThat(Forms.faults(page)).as(address).isEmpty();
        assertThat(reader.errors()).as(address).isEmpty();
    }

    private static boolean isPage(AccessTable.Route route) {
        return route.method().equals("GET")
                && !route.path()
                        .matches(".*(/api/|/template|\\.xlsx|\\.docx|/elsewhere|/return).*");
    }

    private static String address(AccessTable.Route route, String id) {
        return route.address(UUID.fromString(id))
                .replace("/accounts/nobody", "/accounts/" + Account.MEDIATOR.id())
                .replace("/units/none", "/units/pangxi");
    }

    private static void assertSaid(Reader reader, String sentence) {
        reader.page().waitForSelector("#trouble:has-text('" + sentence + "')");
    }
}
