package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.testkit.UniqueWord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

/** A mediator in a yard, and a session that ends while somebody writes: what was typed survives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(23)
class YardTest {

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

    private Device device(Screen screen) {
        return new Device(Objects.requireNonNull(chromium).browser(), screen, door);
    }

    @Test
    void what_was_typed_without_a_network_is_sent_by_whoever_typed_it() throws IOException {
        String subject = "墙外漏水 " + UniqueWord.next();
        try (Device phone = device(Screen.PHONE)) {
            Page page = phone.page();
            phone.signIn(Account.MEDIATOR);
            phone.openForm("/intake");
            assertThat(page.innerText("main")).contains("登记纠纷", "我登记的");
            page.click(".registers a.primary");
            phone.awaitForm();
            assertThat(page.locator("[name='/village']").count()).as("of the account").isOne();
            phone.awaitWorker();

            phone.context().setOffline(true);
            phone.openForm("/intake/disputes/new");
            phone.register(subject);
            page.waitForSelector(".queue-state:has-text('待上传 1 件')");
            phone.go("/cases");
            assertThat(page.innerText("h1")).isEqualTo("没有网络");
            phone.openForm("/intake");
            page.waitForSelector("#mine li:has-text('待上传')");
            assertThat(page.innerText("#unsent")).isEqualTo("待上传 1");

            phone.context().clearCookies();
            phone.context().setOffline(false);
            page.waitForSelector(".queue-state:has-text('登录已过期，登录后自动上传')");
            assertThat(page.innerText(".queue-state")).doesNotContain("没有连上");

            phone.signIn(Account.OFFICE);
            phone.openForm("/intake/disputes/new");
            page.waitForSelector(".queue-state:has-text('有 1 件是另一位同事填的')");
            assertThat(page.content()).doesNotContain(subject);
            assertThat(phone.all()).as("on the device").doesNotContain("墙外漏水");
            page.click("header details.menu summary");
            page.click("form[action='/cases/sign-out'] button");
            page.waitForSelector("#left-here:has-text('1 件待上传')");

            phone.signIn(Account.MEDIATOR);
            page.waitForSelector("#mine li:has-text('" + subject + "'):has-text('已收到')");
            assertThat(phone.errors()).isEmpty();
        }
    }

    @Test
    void what_a_mediator_registered_says_what_became_of_it() throws IOException {
        String subject = "界址不清 " + UniqueWord.next();
        try (Device phone = device(Screen.PHONE)) {
            Page page = phone.page();
            phone.signIn(Account.MEDIATOR);
            phone.openForm("/intake/disputes/new");
            phone.register(subject);
            page.waitForSelector(".queue-state:has-text('已登记 1 件')");
            phone.openForm("/intake");
            String link =
                    page.waitForSelector("#mine li:has-text('" + subject + "') a")
                            .getAttribute("href");
            UUID id = UUID.fromString(link.substring("/cases/".length()));
            town.awaitCase(id);
            town.work(
                            id,
                            "decline",
                            Map.of(
                                    "occurredOn",
                                    LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                                    "reason",
                                    "已在诉讼中"))
                    .expect(200);
            phone.openForm("/intake");
            page.waitForSelector("#mine li:has-text('不予受理：已在诉讼中')");
        }
    }

    @Test
    void every_device_of_an_account_shows_by_itself_what_became_of_its_entries()
            throws IOException {
        String subject = "共用水井 " + UniqueWord.next();
        try (Device phone = device(Screen.PHONE);
                Device another = device(Screen.PHONE)) {
            another.signIn(Account.MEDIATOR);
            another.openForm("/intake");
            phone.signIn(Account.MEDIATOR);
            phone.openForm("/intake/disputes/new");
            phone.register(subject);
            String received = "#mine li:has-text('" + subject + "'):has-text('已收到')";
            another.page().waitForSelector(received);
            phone.page().waitForSelector(".queue-state:has-text('已登记 1 件')");
            phone.openForm("/intake");
            String link =
                    phone.page().waitForSelector(received).querySelector("a").getAttribute("href");
            UUID id = UUID.fromString(link.substring("/cases/".length()));
            String number =
                    town.work(
                                    id,
                                    "accept",
                                    Map.of(
                                            "occurredOn",
                                            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()))
                            .expect(200)
                            .json()
                            .required("number")
                            .asString();
            for (Device device : List.of(phone, another)) {
                device.page()
                        .waitForSelector(
                                "#mine li:has-text('%s'):has-text('已立案 %s')"
                                        .formatted(subject, number));
                assertThat(device.errors()).isEmpty();
            }
        }
    }

    @Test
    void a_number_that_came_with_another_content_is_said_to_whoever_sent_it() throws IOException {
        String number = "D" + UniqueWord.next();
        Paper order = Paper.order(LocalDate.of(2025, 1, 2), number);
        town.open(order);
        Town mediator = town.as(Account.MEDIATOR);
        mediator.submit(
                        order.with("village", "pangxi").with("subject", "水管 " + number),
                        UUID.randomUUID())
                .expect(202);
        try (Device phone = device(Screen.PHONE)) {
            phone.signIn(Account.MEDIATOR);
            phone.openForm("/intake");
            phone.page()
                    .waitForSelector(
                            "#mine li:has-text('水管 %s'):has-text('内容与已收到的不同，已交综治中心核对')"
                                    .formatted(number));
            assertThat(phone.page().innerText("#mine")).doesNotContain("路灯不亮");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "OFFICE"})
    void an_entry_of_a_year_past_is_asked_why_it_comes_now(Screen screen) throws IOException {
        String why = "旧台账漏登 " + UniqueWord.next();
        try (Device phone = device(screen)) {
            Page page = phone.page();
            phone.signIn(Account.MEDIATOR);
            phone.openForm("/intake/disputes/new");
            phone.awaitForm();
            assertThat(page.isVisible("[name='/lateReason']")).isFalse();
            phone.fillIn("去年的争执 " + UniqueWord.next());
            page.locator("[name='day'][value='other']")
                    .check(new Locator.CheckOptions().setForce(true));
            page.fill("[name='/occurredOn']", "2024-03-05");
            page.click("#entry [type=submit]");
            page.waitForSelector(".field[data-field='/lateReason'] .error:has-text('请写明为什么现在才登记')");
            page.fill("[name='/lateReason']", why);
            page.click("#entry [type=submit]");
            page.waitForSelector(".queue-state:has-text('已登记 1 件')");
            phone.openForm("/intake");
            String link = page.waitForSelector("#mine li a").getAttribute("href");
            town.awaitCase(UUID.fromString(link.substring("/cases/".length())));
            phone.go(link);
            assertThat(page.innerText("main")).contains(why, "逾期", "补登：发生于 2024-03-05，登记于 ");
            phone.go("/cases?state=REGISTERED&source=party-application");
            assertThat(page.innerText("main")).contains("补登：发生于 2024-03-05，登记于 ");
            assertThat(phone.errors()).isEmpty();
        }
    }

    @Test
    void a_paragraph_survives_the_end_of_the_session() throws IOException {
        String words = "双方到场，一直谈到天黑 " + UUID.randomUUID();
        String address = "/cases/" + town.open(Paper.dispute(LocalDate.of(2025, 1, 2), "contract"));
        try (Device pc = device(Screen.OFFICE)) {
            Page page = pc.page();
            pc.signIn(Account.OFFICE);
            pc.go(address);
            pc.press("/commands/note");
            page.waitForSelector("#work form textarea");
            page.fill("#work form textarea", words);
            pc.context().clearCookies();
            page.click("#work form [type=submit]");
            page.waitForURL("**/cases/sign-in?next=*");
            assertThat(pc.all()).as("on the device").doesNotContain("谈到天黑");

            pc.fillSignIn(Account.OFFICE);
            page.waitForFunction(
                    "text => document.querySelector('#work form textarea')?.value === text", words);
            assertThat(page.url()).endsWith(address);
            page.click("#work form [type=submit]");
            page.waitForSelector("ol :text('谈到天黑')");
            pc.go(address);
            page.waitForLoadState();
            assertThat(page.querySelector("#work form")).as("sent is sent").isNull();
            assertThat(pc.errors()).isEmpty();
        }
    }

    /** Without HTTPS and by another name than localhost a browser keeps nothing safely. */
    @Test
    void where_the_browser_cannot_keep_it_the_server_does_and_the_page_says_so()
            throws IOException {
        String subject = "没有加密的网址 " + UniqueWord.next();
        try (Device phone = device(Screen.PHONE)) {
            Page page = phone.page();
            phone.pretendNotSecure();
            phone.signIn(Account.MEDIATOR);
            phone.openForm("/intake/disputes/new");
            page.waitForSelector(".queue-state:has-text('这个网址没有加密')");
            page.fill("[name='/subject']", subject);
            page.waitForResponse(
                    "**/cases/api/unsent/drafts", () -> page.press("[name='/subject']", "End"));
        }
        try (Device another = device(Screen.PHONE)) {
            another.pretendNotSecure();
            another.signIn(Account.MEDIATOR);
            another.openForm("/intake/disputes/new");
            assertThat(another.page().inputValue("[name='/subject']")).isEqualTo(subject);
            another.register(subject);
            another.page().waitForSelector(".queue-state:has-text('已登记 1 件')");
        }
    }
}
