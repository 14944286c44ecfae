package io.maplebridge.cases.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The ledger of a town that takes long to count: here one of a single case. */
@SpringBootTest(
        classes = CasesApplication.class,
        properties = {
            "spring.config.name=platform,cases",
            "maplebridge.cases.ledger.counted-at-once=0"
        })
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class LargeLedgerTest {

    private final String word = UniqueWord.next();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    @Test
    void rows_come_first_and_the_counts_when_they_are_asked_for() throws Exception {
        for (int i = 0; i < 51; i++) {
            Party applicant = new Party("APPLICANT", "曾文斌", false, null);
            OpenedCases.dispute(openCase, "围墙 " + word, applicant);
        }
        String first = read(get("/cases?kind=DISPUTE&text=" + word));
        assertThat(first.split("<tr data-opens", -1)).hasSize(1 + 50);
        assertThat(first)
                .contains("第 1–50 件<", ">在办<", "hx-trigger=\"load\"")
                .doesNotContain("51 件", "??");
        assertThat(first.split("class=\"tally\"", -1)).as("the sentence, and no script").hasSize(3);

        String counts = read(get(linked(first, "hx-get")).header("HX-Request", "true"));
        assertThat(counts)
                .contains("<title>51 件逾期 · 案件 · ", "共 51 件", "在办 51", "第 1–50 件，共 51 件")
                .doesNotContain("<html", "<tr", "??");

        assertThat(read(get(linked(first, "<noscript><p class=\"tally\"><a href"))))
                .contains("共 51 件", "在办 51", "<tr data-opens")
                .doesNotContain("hx-trigger=\"load\"");

        String second = read(get(linked(first, "rel=\"next\" href")));
        assertThat(second.split("<tr data-opens", -1)).hasSize(1 + 1);
        assertThat(second)
                .contains("第 51–51 件<", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"")
                .as("another part begins at its first row")
                .doesNotContainPattern("after=[^\"]*open=true");
    }

    private static URI linked(String html, String attribute) {
        Matcher link = Pattern.compile(attribute + "=\"([^\"]+)\"").matcher(html);
        assertThat(link.find()).as(attribute).isTrue();
        return URI.create(Objects.requireNonNull(link.group(1)).replace("&amp;", "&"));
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.header("Authorization", TestTokens.bearer("OFFICE")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
