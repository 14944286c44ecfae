package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenCase.Opening;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever came under the name of a case can be read to its end, page after page. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class FurtherPagesTest {

    private static final Pattern ENTRY = Pattern.compile("第(\\d+)份");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");
    private static final Pattern EARLIER = Pattern.compile("href=\"(/cases/[^\"]*before=\\d+)\"");
    private static final int SENT = 175;

    private final String word = UniqueWord.next();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    @Test
    void the_history_of_a_full_case_and_what_is_kept_beside_it_end_somewhere() throws Exception {
        CaseId id =
                OpenedCases.dispute(
                        openCase, "围墙 " + word, new Party("APPLICANT", "曾文斌", false, null));
        List<Opening> others = new ArrayList<>();
        for (int number = 1; number <= SENT; number++) {
            others.add(new Opening(id, content(number), stamp(number)));
        }
        openCase.open(others);

        String first = shown("/cases/" + id);
        assertThat(first).contains("另有", "/cases/" + id + "/further-contents");
        Set<String> seen = new HashSet<>();
        read(first, EARLIER, seen);
        read(shown("/cases/" + id + "/further-contents"), NEXT, seen);
        assertThat(seen).hasSize(SENT);
        assertThat(shown("/cases/api/cases/" + id + "/further-contents"))
                .contains("邓*生的排水沟")
                .doesNotContain("罗永福", "邓海生");
    }

    private void read(String first, Pattern onwards, Set<String> seen) throws Exception {
        String page = first;
        while (true) {
            Matcher entry = ENTRY.matcher(page);
            while (entry.find()) {
                seen.add(entry.group(1));
            }
            assertThat(page).as("masked").doesNotContain("罗永福", "邓海生");
            Matcher next = onwards.matcher(page);
            if (!next.find()) {
                return;
            }
            page = shown(next.group(1).replace("&amp;", "&"));
        }
    }

    private Registration content(int number) {
        return new Registration(
                "changsha",
                "pangxi",
                "party-application",
                name(number) + "的排水沟 " + word,
                "第" + number + "份",
                null,
                List.of(new Party("APPLICANT", name(number), false, null)),
                new Particulars.OfDispute("neighbourhood", null, null),
                UUID.randomUUID().toString());
    }

    /** In the case itself another one is named than beside it. */
    private static String name(int number) {
        return number < 100 ? "罗永福" : "邓海生";
    }

    private static Stamp stamp(int number) {
        return new Stamp(
                LocalDate.of(2023, 2, 11),
                Instant.parse("2023-02-13T02:00:00Z").plusSeconds(number),
                new Actor("陈会计", "INTAKE"),
                null);
    }

    private String shown(String path) throws Exception {
        return browser.perform(
                        get(path).header("Authorization", TestTokens.bearer("MEDIATOR", "pangxi")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
