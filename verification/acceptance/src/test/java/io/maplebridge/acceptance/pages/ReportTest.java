package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A report writer takes a Word file in, sees what its marks say, and is handed the report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(25)
class ReportTest {

    private static final int ZIP = 'P' << 8 | 'K';

    private final URI door = Way.STANDALONE.running().door();
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

    @Test
    void a_writer_uploads_a_template_sees_its_values_and_downloads_the_report() throws IOException {
        try (Device writer =
                new Device(Objects.requireNonNull(chromium).browser(), Screen.OFFICE, door)) {
            Page page = writer.page();
            writer.signIn(Account.WRITER);
            writer.go("/stats/reports");
            Download starter =
                    page.waitForDownload(
                            () -> page.click("a[href='/stats/reports/starters/annual/file']"));

            page.setInputFiles("#file", starter.path());
            page.fill("#name", "年终报告");
            page.click("#upload [type=submit]");
            page.waitForSelector(".marks");
            assertThat(page.innerText("h1")).contains("年终报告", "第1版");
            assertThat(page.innerText(".marks"))
                    .contains("{{dispute.accepted}}")
                    .contains("0 个不认识");

            page.fill("#span", "2023");
            page.fill("#asOf", "2023-12-18");
            page.click("#report form.filters [type=submit]");
            page.waitForSelector("#asked:has-text('2023-12-18')");
            assertThat(page.innerText(".marks tr:has-text('{{dispute.accepted}}') td"))
                    .contains("114");
            Download report = page.waitForDownload(() -> page.click("#fill [type=submit]"));
            assertThat(report.suggestedFilename()).contains("2023年年终报告", "2023-12-18");
            byte[] bytes = Files.readAllBytes(report.path());
            assertThat(bytes[0] << 8 | bytes[1]).isEqualTo(ZIP);

            writer.go("/stats/reports");
            assertThat(page.innerText(".made")).contains("年终报告", "实时 2023", "2023-12-18");
            writer.go("/stats/reports/picker?q=dispute.accepted");
            page.click("button[data-copy='{{dispute.accepted}}']");
            page.waitForSelector("#copied:not(:empty)");
            assertThat(writer.errors()).isEmpty();
        }
    }
}
