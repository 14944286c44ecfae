package io.maplebridge.platform.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.testkit.OfficeBrowser;
import io.maplebridge.testkit.TestKeys;
import io.maplebridge.testkit.TestTokens;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@ContextConfiguration(initializers = TestKeys.class)
@SpringBootTest(classes = PreviewApplication.class, properties = "spring.config.name=platform")
@AutoConfigureMockMvc
@Import(OfficeBrowser.class)
class ShellTest {

    @Autowired private MockMvc browser;

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?none=1", "/cases/1", "/cases/unknown", "/nowhere"})
    void every_page_has_its_words_and_no_inline_style_or_script(String page) throws Exception {
        for (String language : new String[] {"zh-CN", "en"}) {
            String html = read(page, language);
            assertThat(html).contains("<html lang=\"" + language + "\"").doesNotContain("??");
            assertThat(html)
                    .doesNotContain(" style=")
                    .doesNotContain("<style")
                    .doesNotContain("hx-on");
            assertThat(html)
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                    .doesNotContain(" th:");
        }
    }

    @Test
    void every_page_says_while_a_published_password_is_open_elsewhere() throws Exception {
        long now = Instant.now().getEpochSecond();
        String warned =
                TestTokens.signed(
                        "{\"alg\":\"RS256\",\"kid\":\"test\"}",
                        """
                        {"iss":"maplebridge","sub":"tester","roles":["OFFICE"],"published":true,
                         "iat":%d,"exp":%d,"made":%d}\
                        """
                                .formatted(now, now + 600, now * 1000));
        for (String page : List.of("/cases", "/cases/1", "/nowhere")) {
            browser.perform(get(page).header("Authorization", "Bearer " + warned))
                    .andExpect(content().string(containsString("id=\"published\"")))
                    .andExpect(content().string(containsString("示例账号开着")));
            assertThat(read(page, "zh-CN")).doesNotContain("id=\"published\"");
        }
    }

    @Test
    void the_current_place_is_marked() throws Exception {
        assertThat(read("/cases/1", "zh-CN"))
                .contains("<a href=\"/cases\" aria-current=\"true\">案件</a>")
                .contains("<a href=\"/stats\">数据</a>");
    }

    @Test
    void a_missing_page_says_what_to_do() throws Exception {
        browser.perform(get("/cases/unknown")).andExpect(status().isNotFound());
        assertThat(read("/cases/unknown", "zh-CN")).contains("<h1>没有找到</h1>").contains("请检查地址");
    }

    @Test
    void an_error_of_ours_shows_its_number_and_nothing_else() throws Exception {
        browser.perform(get("/cases/broken")).andExpect(status().isInternalServerError());
        assertThat(read("/cases/broken", "zh-CN"))
                .containsPattern("错误编号 [0-9a-f]{8} ")
                .doesNotContain("IllegalState")
                .doesNotContain("on purpose");
    }

    @Test
    void a_language_is_kept_in_a_cookie_and_leaves_the_address() throws Exception {
        browser.perform(get(URI.create("/cases?village=pangxi&lang=en&text=%E6%9B%BE")))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/cases?village=pangxi&text=%E6%9B%BE"))
                .andExpect(
                        header().stringValues(
                                        "Set-Cookie",
                                        org.hamcrest.Matchers.hasItem(
                                                org.hamcrest.Matchers.startsWith(
                                                        "lang=en; Path=/;"))));
    }

    @ParameterizedTest
    @CsvSource({"//evil.example/cases?lang=en", "///evil.example?letters=large"})
    void a_switch_never_leads_to_another_host(String address) throws Exception {
        var answer =
                browser.perform(get(URI.create("http://localhost:8080" + address)))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).as("refused before the switch").isEqualTo(400);
        assertThat(answer.getHeader("Location")).isNull();
    }

    @Test
    void large_letters_are_a_class_of_the_page() throws Exception {
        browser.perform(get("/cases").cookie(new Cookie("letters", "large")))
                .andExpect(
                        content().string(org.hamcrest.Matchers.containsString("class=\"large\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/nowhere", "/maplebridge/page.js"})
    void nothing_is_served_without_the_safety_headers(String path) throws Exception {
        browser.perform(get(path))
                .andExpect(header().string("Content-Security-Policy", SafetyHeaders.POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void a_change_from_another_site_is_refused() throws Exception {
        browser.perform(post("/cases/1").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("已拒绝其他网站")));
        browser.perform(post("/cases/1").header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/cases/1").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isOk());
    }

    @Test
    void an_unchanged_file_is_not_sent_again() throws Exception {
        var first = browser.perform(get("/maplebridge/page.js")).andReturn().getResponse();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        browser.perform(
                        get("/maplebridge/page.js")
                                .header("If-None-Match", requireNonNull(first.getHeader("ETag"))))
                .andExpect(status().isNotModified());
    }

    private String read(String page, String language) throws Exception {
        return browser.perform(get(page).cookie(new Cookie("lang", language)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
