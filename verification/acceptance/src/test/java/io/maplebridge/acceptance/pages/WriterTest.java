package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.system.Way;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A writer's morning: the figures first, their sentences taken along, a rate opened and searched.
 */
class WriterTest {

    private static final String FIGURES = "?town=changsha&year=2023&asOf=2023-12-18";

    @Test
    void a_writer_begins_with_the_figures_copies_them_and_searches_the_list_behind_a_rate() {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium");
        try (Chromium chromium = Chromium.start(program.get());
                BrowserContext context = chromium.browser().newContext(Screen.OFFICE.options())) {
            Page page = context.newPage();
            page.navigate(url("/cases/sign-in"));
            page.fill("#account", Account.WRITER.id());
            page.fill("#password", Account.PASSWORD);
            page.click("main form [type=submit]");
            page.waitForURL("**/stats**");

            page.navigate(url("/stats" + FIGURES));
            page.click("[data-copies]");
            page.waitForSelector(".copies :text('已复制')");
            assertThat(page.innerText("#sentences")).contains("成功调处110宗");

            page.navigate(url("/stats/figures/dispute.successRate/cases" + FIGURES));
            assertThat(page.innerText("h1")).contains("成功调处 110宗");
            page.click("main nav a:has-text('分母')");
            assertThat(page.innerText("h1")).contains("受理 114宗");
            page.fill("#text", "滂溪");
            page.press("#text", "Enter");
            page.waitForURL("**text=**");
            assertThat(page.url()).contains("part=below");
            assertThat(page.innerText("main table")).contains("滂溪").doesNotContain("大密");

            page.navigate(url("/stats/registry"));
            page.fill("#q", "成功率");
            page.waitForFunction("() => document.querySelectorAll('#found tbody tr').length < 10");
            assertThat(page.innerText("#found")).contains("调处成功率");
        }
    }

    private static String url(String path) {
        return Way.STANDALONE.running().door().resolve(path).toString();
    }
}
