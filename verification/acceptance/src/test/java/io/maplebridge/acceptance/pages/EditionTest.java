package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** A report writer in December: a year is signed by two hands, and a case comes late. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(24)
class EditionTest {

    /** Of which nobody else counts anything. */
    private static final int YEAR = 2019;

    private static final String FIGURES = "/stats?year=" + YEAR + "&asOf=" + YEAR + "-12-31";

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

    private Device pc() {
        return new Device(Objects.requireNonNull(chromium).browser(), Screen.OFFICE, door);
    }

    @Test
    void a_signed_number_stands_and_the_page_says_why_the_live_one_moved() throws IOException {
        accept(LocalDate.of(YEAR, 3, 1));
        town.finalFigures(YEAR, YEAR + "-12-31");
        try (Device writer = pc();
                Device leader = pc()) {
            Page page = writer.page();
            writer.signIn(Account.WRITER);
            writer.go(FIGURES);
            page.click("#edition");
            page.click("main form[action='/stats/editions'] [type=submit]");
            page.waitForSelector(".pill:has-text('草稿')");
            String address = URI.create(page.url()).getPath();
            press(page, "discuss", "已讨论");

            leader.signIn(Account.LEADER);
            leader.go(address);
            press(leader.page(), "approve", "已审定");

            writer.go(address);
            press(page, "lock", "已锁定");
            assertThat(page.innerText(".sentences")).contains("受理各类矛盾纠纷1宗");

            accept(LocalDate.of(YEAR, 5, 1));
            town.finalFigures(YEAR, YEAR + "-12-31");
            writer.go(FIGURES);
            assertThat(page.innerText("table.all")).contains("定稿 1宗，现 2宗，补录 +1");
            writer.go(address);
            assertThat(page.innerText(".sentences")).contains("受理各类矛盾纠纷1宗");
            page.click(".moved tr:has-text('矛盾纠纷受理') a");
            page.waitForSelector(".difference");
            assertThat(page.innerText(".difference"))
                    .contains("补录 +1", "受理", YEAR + "-05-01", "1 +1 = 2");
            assertThat(writer.errors()).isEmpty();
        }
    }

    private static void press(Page page, String act, String stage) {
        page.click("[data-act=" + act + "] summary");
        page.click("[data-act=" + act + "] form [type=submit]");
        page.waitForSelector("#asked .pill:has-text('" + stage + "')");
    }

    private void accept(LocalDate day) throws IOException {
        UUID id = town.open(Paper.dispute(day, "neighbourhood"));
        town.work(id, "accept", Map.of("occurredOn", day.toString())).expect(200);
    }
}
