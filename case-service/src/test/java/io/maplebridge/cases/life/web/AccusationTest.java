package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 检举控告: the people of the unit it accuses do not learn of it, whatever their role. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class AccusationTest {

    private CaseId id = new CaseId(new UUID(0, 0));
    private final String word = UniqueWord.next();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;
    @Autowired private Reference reference;

    @BeforeEach
    void a_petition_accuses_the_office() {
        id = OpenedCases.accusation(openCase, "反映占道 " + word, "justice-office");
    }

    @Test
    void the_accused_find_nothing_on_any_way() throws Exception {
        for (MockHttpServletRequestBuilder request : everyWayToTheCase()) {
            MockHttpServletResponse answer = answer(request, "OFFICE", "justice-office");
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).doesNotContain(word, "罗");
        }
        assertThat(answer(get("/cases/" + id), "LEADER", "justice-office").getStatus())
                .isEqualTo(404);
    }

    @Test
    void it_is_in_no_list_and_no_count_of_theirs() throws Exception {
        String list = "/cases/api/cases?text=" + word;
        assertThat(text(list, "justice-office")).contains("\"total\":0").doesNotContain("占道");
        assertThat(text("/cases?page=1&text=" + word, "justice-office"))
                .contains("共 0 件")
                .doesNotContain("占道");
        assertThat(text(list, "petition-office")).contains("\"total\":1", "占道");
    }

    @Test
    void whoever_works_within_the_accused_unit_is_kept_from_it_too() throws Exception {
        reference.learn(
                new UnitStands(
                        "changsha",
                        "grid-within",
                        "grid",
                        "第一网格",
                        "Grid 1",
                        "justice-office",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2021, 1, 1),
                        1,
                        Instant.EPOCH));
        for (MockHttpServletRequestBuilder request : everyWayToTheCase()) {
            assertThat(answer(request, "OFFICE", "grid-within").getStatus()).isEqualTo(404);
        }
        assertThat(text("/cases/api/cases?text=" + word, "grid-within")).contains("\"total\":0");
    }

    @Test
    void people_of_units_are_told_what_they_are_not_shown_whether_there_is_any_or_not()
            throws Exception {
        String sentence = "涉及本单位的检举控告件不显示";
        assertThat(text("/cases?text=" + word, "justice-office")).contains(sentence);
        assertThat(text("/cases?text=none" + word, "grid-elsewhere")).contains(sentence);
        assertThat(
                        browser.perform(
                                        get("/cases?text=" + word)
                                                .header(
                                                        "Authorization",
                                                        TestTokens.bearer("OFFICE")))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .doesNotContain(sentence);
    }

    @Test
    void others_see_whom_it_accuses() throws Exception {
        assertThat(text("/cases/" + id, "petition-office")).contains("被反映单位", "司法所");
        assertThat(text("/cases/api/cases/" + id, "petition-office"))
                .contains("\"accused\":\"justice-office\"");
    }

    @Test
    void who_tried_is_in_the_audit_trail() throws Exception {
        String curious = TestTokens.member("curious", "OFFICE", "justice-office");
        browser.perform(get("/cases/" + id).header("Authorization", curious));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        browser.perform(
                                                        get("/cases/api/audit?subject=" + id)
                                                                .header(
                                                                        "Authorization",
                                                                        TestTokens.bearer("ADMIN")))
                                                .andReturn()
                                                .getResponse()
                                                .getContentAsString())
                                .contains("REFUSED_ACCUSED", "GET /cases/{id"));
    }

    private List<MockHttpServletRequestBuilder> everyWayToTheCase() {
        String api = "/cases/api/cases/" + id;
        return List.of(
                get("/cases/" + id),
                get("/cases/" + id + "/work"),
                get("/cases/" + id + "/commands/note"),
                post("/cases/" + id + "/whole").param("reason", "核对身份"),
                post("/cases/" + id + "/paper.docx").param("reason", "制作文书"),
                get(api),
                get(api + "/events"),
                post(api + "/whole").contentType("application/json").content("{\"reason\": \"x\"}"),
                post(api + "/commands/note")
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .content("{\"occurredOn\": \"2023-03-01\", \"text\": \"x\"}"));
    }

    private String text(String path, String unit) throws Exception {
        return answer(get(path), "OFFICE", unit).getContentAsString();
    }

    private MockHttpServletResponse answer(
            MockHttpServletRequestBuilder request, String role, String unit) throws Exception {
        return browser.perform(request.header("Authorization", TestTokens.member(role, unit)))
                .andReturn()
                .getResponse();
    }
}
