package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** What was sent with a key is done once, and nothing else is said to be done with it. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class KeyUsedTest {

    private static final String ACCEPTED = "{\"occurredOn\": \"2023-02-12\"}";
    private static final String UP =
            "{\"occurredOn\": \"2023-02-13\", \"to\": \"COUNTY\", \"reason\": \"镇里调不了\"}";

    private final String key = UUID.randomUUID().toString();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    private CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void a_dispute_is_accepted_with_a_key() throws Exception {
        Party applicant = new Party("APPLICANT", "欧阳文斌", false, null);
        id = OpenedCases.dispute(openCase, "排水", applicant);
        assertThat(send("accept", 1, ACCEPTED, "first").getStatus()).isEqualTo(200);
    }

    @Test
    void the_same_again_is_answered_as_before() throws Exception {
        assertThat(send("accept", 1, "{ \"occurredOn\" : \"2023-02-12\" }", "first").getStatus())
                .isEqualTo(200);
        assertThat(version()).isEqualTo("\"2\"");
    }

    @Test
    void another_body_is_refused() throws Exception {
        refused(send("accept", 1, "{\"occurredOn\": \"2023-02-13\"}", "first"));
    }

    @Test
    void another_command_is_refused() throws Exception {
        refused(send("note", 2, "{\"occurredOn\": \"2023-02-12\", \"text\": \"已电话告知\"}", "first"));
        refused(send("note", 2, ACCEPTED, "first"));
    }

    @Test
    void another_account_is_refused() throws Exception {
        refused(send("accept", 1, ACCEPTED, "second"));
    }

    @Test
    void a_step_that_left_nothing_to_choose_is_known_when_it_comes_again() throws Exception {
        String other = UUID.randomUUID().toString();
        assertThat(send("escalate", 2, UP, "first", other).getStatus()).isEqualTo(200);
        assertThat(send("escalate", 2, UP, "first", other).getStatus()).isEqualTo(200);
        assertThat(version()).isEqualTo("\"3\"");
    }

    @Test
    void a_form_whose_text_was_changed_after_it_was_done_comes_back() throws Exception {
        String once = UUID.randomUUID().toString();
        assertThat(form("已电话告知", once).getStatus()).isEqualTo(302);
        assertThat(form("已电话告知", once).getStatus()).isEqualTo(302);
        MockHttpServletResponse changed = form("已上门告知", once);
        assertThat(changed.getStatus()).isEqualTo(422);
        assertThat(changed.getContentAsString())
                .contains("已上门告知", "已电话告知", "还没有办")
                .doesNotContain(once);
        assertThat(version()).isEqualTo("\"3\"");
    }

    private void refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("key-used");
        assertThat(version()).isEqualTo("\"2\"");
    }

    private MockHttpServletResponse form(String text, String once) throws Exception {
        return browser.perform(
                        post("/cases/" + id + "/commands/note")
                                .param("version", "2")
                                .param("key", once)
                                .param("/occurredOn", "2023-02-12")
                                .param("/text", text)
                                .header("Authorization", account("first")))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String command, int version, String body, String account)
            throws Exception {
        return send(command, version, body, account, key);
    }

    private MockHttpServletResponse send(
            String command, int version, String body, String account, String once)
            throws Exception {
        return browser.perform(
                        post("/cases/api/cases/" + id + "/commands/" + command)
                                .header("If-Match", "\"" + version + "\"")
                                .header("Idempotency-Key", once)
                                .header("Authorization", account(account))
                                .contentType("application/json")
                                .content(body))
                .andReturn()
                .getResponse();
    }

    private String version() throws Exception {
        return String.valueOf(
                browser.perform(
                                get("/cases/api/cases/" + id)
                                        .header("Authorization", account("first")))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag"));
    }

    private static String account(String name) {
        return TestTokens.member(name, "OFFICE", "mediation-office");
    }
}
