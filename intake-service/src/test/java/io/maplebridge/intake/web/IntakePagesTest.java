package io.maplebridge.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.testkit.FormProperties;
import io.maplebridge.testkit.OfficeBrowser;
import io.maplebridge.testkit.TestKeys;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.Words;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** The forms as they leave the server; they need neither a broker nor a store. */
@ContextConfiguration(initializers = TestKeys.class)
@SpringBootTest(
        classes = IntakePagesTest.PagesOnly.class,
        properties = "spring.config.name=platform,intake")
@AutoConfigureMockMvc
@Import(OfficeBrowser.class)
class IntakePagesTest {

    private static final Pattern FILE =
            Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z]+)\\.js\"");

    /** No {@code Configuration}: the service scans this package, and would leave Kafka out too. */
    @EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
    @ConfigurationPropertiesScan("io.maplebridge.platform")
    @ComponentScan(
            basePackages = {
                "io.maplebridge.platform.access",
                "io.maplebridge.platform.form",
                "io.maplebridge.platform.page",
                "io.maplebridge.platform.problem",
                "io.maplebridge.platform.reference",
                "io.maplebridge.platform.space",
                "io.maplebridge.platform.time"
            },
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    @Import({IntakePages.class, IntakeForms.class, WorkerScope.class})
    static class PagesOnly {}

    @Autowired private MockMvc browser;

    @ParameterizedTest
    @ValueSource(strings = {"disputes", "petitions", "orders"})
    void every_form_has_its_words_in_both_languages(String kind) throws Exception {
        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(form(kind, language))
                    .contains("data-kind=\"" + kind + "\"")
                    .doesNotContain("??")
                    .doesNotContain(" style=")
                    .doesNotContain(" th:");
        }
    }

    @Test
    void no_field_hides_a_property_of_its_form() throws Exception {
        for (String kind : List.of("disputes", "petitions", "orders")) {
            String html = form(kind, "zh-CN");
            assertThat(FormProperties.names(html)).as(kind).contains("/village", "/subject");
            assertThat(FormProperties.hiddenBy(html)).as(kind).isEmpty();
        }
    }

    @Test
    void the_script_is_told_what_must_be_filled_in() throws Exception {
        assertThat(form("disputes", "zh-CN"))
                .containsPattern("name=\"/subject\"[^>]*data-required")
                .containsPattern("name=\"/parties/0/name\"[^>]*data-required")
                .doesNotContainPattern("name=\"/parties/1/name\"[^>]*data-required");
    }

    @Test
    void a_mediator_is_offered_the_own_villages_and_the_first_is_preset() throws Exception {
        String html = form("disputes", "zh-CN", TestTokens.bearer("MEDIATOR", "pangxi", "dami"));
        assertThat(html.split("name=\"/village\"", -1)).hasSize(2 + 1);
        assertThat(html)
                .contains("value=\"pangxi\"", "value=\"dami\"")
                .containsPattern("name=\"/village\" value=\"[a-z]+\"\\s+checked");
        assertThat(form("disputes", "zh-CN"))
                .as("the office, which may be anywhere")
                .contains("value=\"xiaomi\"")
                .doesNotContainPattern("name=\"/village\"[^>]*checked");
        assertThat(form("disputes", "zh-CN", TestTokens.bearer("MEDIATOR"))).contains("您现在没有负责的村居");
    }

    @Test
    void a_mediator_begins_on_the_own_page_and_the_office_with_a_form() throws Exception {
        String html = page("/intake", TestTokens.bearer("MEDIATOR", "pangxi"));
        assertThat(html).contains("我登记的", "/intake/mine.js", "data-signed-in=\"tester\"");
        browser.perform(get("/intake"))
                .andExpect(header().string("Location", "/intake/disputes/new"));
    }

    /** Kept by the device, and shown to whoever has it in hand. */
    @Test
    void the_page_for_no_network_is_for_everybody_and_about_nobody() throws Exception {
        String html = page("/intake/offline", "");
        assertThat(html).contains("没有网络").doesNotContain("data-signed-in", "测试员");
    }

    @Test
    void the_worker_of_the_forms_may_look_after_every_page() throws Exception {
        browser.perform(get("/intake/sw.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Service-Worker-Allowed", "/"));
        browser.perform(get("/maplebridge/app.json"))
                .andExpect(content().contentTypeCompatibleWith("application/json"));
    }

    /** What the API of each kind takes, and nothing else: the script sends what the page names. */
    @Test
    void each_kind_asks_for_its_own() throws Exception {
        List<String> all =
                List.of(
                        "/town",
                        "/village",
                        "/subject",
                        "/parties/0/role",
                        "/parties/0/name",
                        "/occurredOn",
                        "/lateReason",
                        "/parties/0/phone",
                        "/source",
                        "/description");
        Map<String, List<String>> own =
                Map.of(
                        "disputes",
                        List.of(
                                "/category",
                                "/parties/0/organisation",
                                "/parties/1/role",
                                "/parties/1/name",
                                "/parties/1/phone",
                                "/amount",
                                "/difficulty"),
                        "petitions",
                        List.of("/channel", "/people", "/accused"),
                        "orders",
                        List.of(
                                "/platform",
                                "/number",
                                "/category",
                                "/limitWorkingDays",
                                "/accused"));
        for (String kind : own.keySet()) {
            assertThat(
                            FormProperties.names(form(kind, "zh-CN")).stream()
                                    .filter(name -> name.startsWith("/"))
                                    .collect(Collectors.toSet()))
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(all.stream(), own.get(kind).stream()).toList());
        }
    }

    @Test
    void both_languages_say_the_same() {
        Words.check("messages/intake");
    }

    @Test
    void a_chinese_form_holds_no_english_word() throws Exception {
        for (String kind : new String[] {"disputes", "petitions", "orders"}) {
            String text = Words.withoutNames(form(kind, "zh-CN").replaceAll("(?s)<[^>]*>", " "));
            assertThat(text).as(kind).doesNotContainPattern("[A-Za-z]{2}");
        }
    }

    @Test
    void every_category_is_a_chip_and_none_is_preset() throws Exception {
        assertThat(form("disputes", "zh-CN").split("name=\"/category\"", -1)).hasSize(17 + 1);
        assertThat(form("disputes", "zh-CN"))
                .doesNotContainPattern("name=\"/category\"[^>]*checked")
                .containsPattern("name=\"/source\" value=\"party-application\"\\s+checked");
    }

    /** The phone keeps what the page names: a module it does not name would be missing offline. */
    @Test
    void the_page_names_every_file_it_needs() throws Exception {
        String html = form("disputes", "zh-CN");
        var files = FILE.matcher(html).results().map(match -> match.group(1)).toList();
        for (String file : files) {
            String content =
                    browser.perform(get(file))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString();
            if (file.startsWith("/intake/")) {
                assertThat(files)
                        .containsAll(
                                IMPORT.matcher(content)
                                        .results()
                                        .map((MatchResult match) ->
                                                "/intake/" + match.group(1) + ".js")
                                        .toList());
            }
        }
        assertThat(files).contains("/intake/entry.js", "/intake/queue.js");
    }

    private String form(String kind, String language) throws Exception {
        return form(kind, language, TestTokens.bearer("OFFICE"));
    }

    private String form(String kind, String language, String bearer) throws Exception {
        return browser.perform(
                        get("/intake/" + kind + "/new")
                                .header("Authorization", bearer)
                                .cookie(new Cookie("lang", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String address, String bearer) throws Exception {
        return browser.perform(get(address).header("Authorization", bearer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
