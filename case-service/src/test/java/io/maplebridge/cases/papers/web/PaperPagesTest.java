package io.maplebridge.cases.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.OfficeBrowser;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.WordFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The registration form is taken out whole by who says why, and by nobody else. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
@Import(OfficeBrowser.class)
class PaperPagesTest {

    private static final String NAME = "欧阳文斌";
    private static final String[] SECRETS = {NAME, "13800008411", "440106199001011234"};

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    private CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void a_dispute_is_registered() {
        id =
                OpenedCases.dispute(
                        openCase,
                        NAME + "家门前排水",
                        NAME + "（440106199001011234）请打13800008411",
                        new Party("APPLICANT", NAME, false, "13800008411"));
    }

    @Test
    void who_gives_a_reason_gets_it_whole_and_stands_in_the_trail_for_both_deeds()
            throws Exception {
        MockHttpServletResponse answer = answer(paper().param("reason", "制作文书"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType())
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        ContentDisposition file =
                ContentDisposition.parse(String.valueOf(answer.getHeader("Content-Disposition")));
        assertThat(file.isAttachment()).isTrue();
        assertThat(file.getFilename()).isEqualTo("人民调解受理登记表 未编号.docx");
        WordFile read = WordFile.read(answer.getContentAsByteArray());
        assertThat(read.more()).isEmpty();
        assertThat(String.join("\n", read.texts())).contains(SECRETS);
        assertThat(read.texts().getLast()).startsWith("枫桥 · 测试员（tester）20").contains("取出");
        assertThat(trail())
                .containsSubsequence("\"EXPORTED\"", "\"docx\"")
                .contains("\"UNMASKED\"", "制作文书", "\"tester\"");
    }

    @Test
    void its_name_has_the_number_of_the_case() throws Exception {
        browser.perform(
                post("/cases/" + id + "/commands/accept")
                        .param("version", "1")
                        .param("/occurredOn", "2023-02-14"));
        MockHttpServletResponse answer = answer(paper().param("other", "归档存查"));
        assertThat(
                        ContentDisposition.parse(
                                        String.valueOf(answer.getHeader("Content-Disposition")))
                                .getFilename())
                .matches("人民调解受理登记表 〔2023〕长沙人调字第\\d+号\\.docx");
        assertThat(trail()).containsPattern("docx 〔2023〕长沙人调字第\\d+号").contains("归档存查");
    }

    @Test
    void without_a_reason_the_page_comes_back_masked_and_nothing_is_written() throws Exception {
        MockHttpServletResponse refused = answer(paper().param("reason", " "));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getHeader("Content-Disposition")).isNull();
        assertThat(refused.getContentAsString())
                .contains("<details class=\"unmask not-on-paper\" open")
                .containsPattern("class=\"error\"[^>]*><span>[^<]+<")
                .contains("formaction=\"/cases/" + id + "/paper.docx\"", "欧**斌")
                .doesNotContain(SECRETS);
        assertThat(trail()).doesNotContain("UNMASKED", "EXPORTED");
    }

    @Test
    void who_comes_back_to_its_address_is_led_to_the_case() throws Exception {
        assertThat(answer(get("/cases/" + id + "/paper.docx")).getRedirectedUrl())
                .isEqualTo("/cases/" + id);
    }

    @Test
    void another_village_and_another_role_ask_in_vain() throws Exception {
        assertThat(status("MEDIATOR", "dami")).isEqualTo(404);
        assertThat(status("WRITER")).isEqualTo(403);
        assertThat(trail()).doesNotContain("UNMASKED", "EXPORTED");
        for (List<String> allowed : List.of(List.of("MEDIATOR", "pangxi"), List.of("LEADER"))) {
            String[] villages = allowed.subList(1, allowed.size()).toArray(String[]::new);
            assertThat(status(allowed.getFirst(), villages)).isEqualTo(200);
        }
    }

    private int status(String role, String... villages) throws Exception {
        return answer(
                        paper().param("reason", "制作文书")
                                .header("Authorization", TestTokens.bearer(role, villages)))
                .getStatus();
    }

    private MockHttpServletRequestBuilder paper() {
        return post("/cases/" + id + "/paper.docx");
    }

    private String trail() throws Exception {
        return answer(
                        get("/cases/api/audit?subject=" + id)
                                .header("Authorization", TestTokens.bearer("ADMIN")))
                .getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
