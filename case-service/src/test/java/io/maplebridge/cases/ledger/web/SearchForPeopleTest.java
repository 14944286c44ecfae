package io.maplebridge.cases.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Looking for somebody is looking at them: who may not do the one may not do the other. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class SearchForPeopleTest {

    private static final List<String> LISTS =
            List.of("/cases?page=1&text=", "/cases/api/cases?text=", "/cases/export.xlsx?text=");

    private final String tag = UniqueWord.next();
    private final String name =
            "慕容" + Character.toString(0x4e00 + (int) (System.nanoTime() % 20_000));
    private final String phone = "19" + (100_000_000 + System.nanoTime() % 900_000_000);

    private CaseId id = new CaseId(new java.util.UUID(0, 0));
    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    @BeforeEach
    void register() {
        id = OpenedCases.dispute(openCase, "围墙 " + tag, new Party("APPLICANT", name, false, phone));
    }

    @Test
    void a_writer_finds_nobody_by_name_or_number_on_any_way() throws Exception {
        for (String sought : List.of(name, name.substring(0, 2), phone, "+86 " + phone)) {
            assertThat(api("WRITER", sought + " " + tag)).contains("\"total\":0");
            assertThat(counts("WRITER", sought + "、" + tag)).contains("共 0 件");
            assertThat(body("WRITER", "/cases?page=1&text=", sought + " " + tag))
                    .doesNotContain("围墙 " + tag);
        }
        assertThat(api("WRITER", "围墙 " + tag)).contains("\"total\":1");
        assertThat(trailOf("WRITER")).doesNotContain("SEARCHED");
    }

    @Test
    void who_opens_cases_finds_them_and_the_trail_says_so_without_the_words() throws Exception {
        assertThat(body("OFFICE", "/cases?text=", phone)).isEmpty();
        assertThat(answer("OFFICE", "/cases?text=", phone).getRedirectedUrl())
                .isEqualTo("/cases/" + id);
        assertThat(trailOf("OFFICE").split("SEARCHED", -1)).as("one search, one line").hasSize(2);
        for (String list : LISTS) {
            answer("LEADER", list, name + " " + tag);
        }
        answer("LEADER", "/cases?text=", "围墙 " + tag);
        assertThat(trailOf("LEADER").split("SEARCHED", -1)).hasSize(2);
        assertThat(trailOf("OFFICE") + trailOf("LEADER")).doesNotContain(phone, name, "围墙");
    }

    @Test
    void who_tries_name_after_name_is_turned_away() throws Exception {
        List<Integer> answers =
                Stream.iterate(0, i -> i < 70, i -> i + 1).map(this::guess).toList();
        assertThat(answers).startsWith(200).endsWith(429);
    }

    private int guess(int number) {
        try {
            return answer("MEDIATOR", "/cases?page=1&text=", "甲" + number).getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String api(String role, String sought) throws Exception {
        return body(role, "/cases/api/cases?text=", sought);
    }

    private String counts(String role, String sought) throws Exception {
        return browser.perform(
                        get(address("/cases?text=", sought))
                                .header("HX-Request", "true")
                                .header("Authorization", token(role)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String body(String role, String list, String sought) throws Exception {
        return answer(role, list, sought).getContentAsString();
    }

    private MockHttpServletResponse answer(String role, String list, String sought)
            throws Exception {
        return browser.perform(get(address(list, sought)).header("Authorization", token(role)))
                .andReturn()
                .getResponse();
    }

    private static URI address(String list, String sought) {
        return URI.create(list + URLEncoder.encode(sought, UTF_8).replace("+", "%20"));
    }

    private String trailOf(String role) throws Exception {
        return browser.perform(
                        get("/cases/api/audit?deed=SEARCHED&account=" + account(role))
                                .header("Authorization", TestTokens.bearer("ADMIN")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String token(String role) {
        return TestTokens.member(account(role), role, "");
    }

    /** Nobody else's searches are counted with these. */
    private String account(String role) {
        return role + tag;
    }
}
