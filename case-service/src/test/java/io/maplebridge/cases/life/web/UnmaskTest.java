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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Names and numbers are masked until somebody says why they must be seen. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class UnmaskTest {

    private static final String[] SECRETS = {"欧阳文斌", "13800008411", "440106199001011234"};

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    private CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void a_dispute_is_registered() {
        id =
                OpenedCases.dispute(
                        openCase,
                        "欧阳文斌家门前排水",
                        "欧阳文斌（440106199001011234）请打13800008411",
                        new Party("APPLICANT", "欧阳文斌", false, "13800008411"));
    }

    @Test
    void nobody_sees_them_unasked() throws Exception {
        for (String path :
                List.of(
                        "/cases/" + id,
                        "/cases/api/cases/" + id,
                        "/cases/api/cases/" + id + "/events",
                        "/cases?text=门前排水&page=1",
                        "/cases/api/cases?text=门前排水")) {
            assertThat(text(get(path))).as(path).contains("欧**斌家门前排水").doesNotContain(SECRETS);
        }
    }

    @Test
    void who_gives_a_reason_sees_them_once_and_stands_in_the_trail() throws Exception {
        MockHttpServletResponse whole = answer(whole("联系当事人"));
        assertThat(whole.getContentAsString()).contains(SECRETS).contains("已记入操作日志");
        assertThat(whole.getHeader("Cache-Control")).contains("no-store");
        assertThat(text(get("/cases/" + id))).doesNotContain(SECRETS);
        assertThat(trail()).contains("\"UNMASKED\"", "联系当事人", "\"tester\"");
    }

    @Test
    void a_program_sees_them_with_the_whole_history_for_a_reason() throws Exception {
        assertThat(
                        text(
                                post("/cases/api/cases/" + id + "/whole")
                                        .contentType("application/json")
                                        .content("{\"reason\": \"制作文书\"}")))
                .contains(SECRETS)
                .contains("\"masked\":false", "CaseRegistered");
        assertThat(trail()).contains("制作文书");
    }

    @Test
    void without_a_reason_nothing_is_shown_and_nothing_is_written() throws Exception {
        MockHttpServletResponse refused = answer(whole(" "));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).doesNotContain(SECRETS);
        assertThat(trail()).doesNotContain("UNMASKED");
    }

    @Test
    void a_mediator_of_another_village_gives_reasons_in_vain() throws Exception {
        MockHttpServletResponse refused =
                browser.perform(
                                whole("联系当事人")
                                        .header(
                                                "Authorization",
                                                TestTokens.bearer("MEDIATOR", "dami")))
                        .andReturn()
                        .getResponse();
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getContentAsString()).doesNotContain(SECRETS);
        assertThat(trail()).doesNotContain("UNMASKED");
    }

    private MockHttpServletRequestBuilder whole(String reason) {
        return post("/cases/" + id + "/whole").param("reason", reason);
    }

    private String trail() throws Exception {
        return browser.perform(
                        get("/cases/api/audit?subject=" + id)
                                .header("Authorization", TestTokens.bearer("ADMIN")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.header("Authorization", TestTokens.bearer("OFFICE")))
                .andReturn()
                .getResponse();
    }
}
