package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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

/**
 * 转交 of what stands in a village: up to the town in one step, or on when the village is no more.
 */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class GivenOnTest {

    private static final String OFFICE = TestTokens.member("OFFICE", "zongzhi-centre");
    private static final Duration MOMENT = Duration.ofSeconds(20);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String village = "v-" + UUID.randomUUID().toString().substring(0, 8);
    private CaseId id = new CaseId(new UUID(0, 0));

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    @BeforeEach
    void a_dispute_stands_in_its_village() {
        id = dispute("pangxi");
    }

    private CaseId dispute(String where) {
        return OpenedCases.dispute(
                openCase, "排水 " + village, null, where, new Party("APPLICANT", "曾文斌", false, null));
    }

    @Test
    void the_office_gives_it_to_any_office_of_the_town_and_it_goes_up_with_that() throws Exception {
        assertThat(page("/cases/" + id + "/commands/assign", OFFICE))
                .contains("value=\"justice-office\"", "value=\"petition-office\"", "同时上交镇级")
                .doesNotContain("value=\"dami\"", "value=\"pangxi\"");
        MockHttpServletResponse silent = assign("justice-office", "");
        assertThat(silent.getStatus()).isEqualTo(400);
        assertThat(silent.getContentAsString()).contains("\"pointer\":\"/note\"");

        assertThat(assign("justice-office", "双方都在外村").getContentAsString())
                .contains("\"level\":\"TOWN\"", "\"holder\":\"justice-office\"", "\"version\":3");
        assertThat(page("/cases/" + id + "?done=3", OFFICE))
                .contains("已上交。已转交。", "双方都在外村")
                .containsSubsequence("<span class=\"what\">转交", "<span class=\"what\">上交");
    }

    @Test
    void what_has_nothing_to_choose_is_offered_neither_on_the_page_nor_by_the_api()
            throws Exception {
        assertThat(page("/cases/api/cases/" + id, OFFICE))
                .contains("\"escalate\"")
                .doesNotContain("\"hand-down\"");
        assertThat(page("/cases/" + id, OFFICE)).doesNotContain("/commands/hand-down");
        MockHttpServletResponse form =
                answer(
                        get("/cases/" + id + "/commands/hand-down").header("HX-Request", "true"),
                        OFFICE);
        assertThat(form.getStatus()).isEqualTo(409);
        assertThat(form.getContentAsString())
                .contains("没有可供选择的对象")
                .doesNotContain("role=\"radiogroup\"");
    }

    @Test
    void what_an_ended_village_left_is_shown_to_the_office_and_given_to_another() throws Exception {
        unit(
                "/cases/organisation",
                "code",
                village,
                "kind",
                "VILLAGE",
                "zh",
                "老村",
                "parent",
                "changsha");
        id = dispute(village);
        unit(
                "/cases/organisation/units/" + village + "/end",
                "until",
                today.minusDays(1).toString());
        String list = "/cases?page=1&text=" + village;
        await().atMost(MOMENT)
                .untilAsserted(
                        () -> assertThat(page(list, OFFICE)).contains("承办单位已撤销 1", "老村（已撤销）"));
        assertThat(page(list + "&ended=true&unfinished=true", OFFICE))
                .contains("共 2 件", "1 件", "老村");
        assertThat(page("/cases/" + id, OFFICE)).contains("承办单位老村已撤销，要由镇里转交给现有的单位。");
        String mediator = TestTokens.bearer("MEDIATOR", "dami");
        assertThat(answer(get("/cases/" + id), mediator).getStatus()).isEqualTo(404);

        assertThat(assign("dami", "").getContentAsString())
                .contains("\"level\":\"VILLAGE\"", "\"holder\":\"dami\"", "\"version\":2");
        assertThat(page(list, OFFICE)).doesNotContain("承办单位已撤销");
        assertThat(page("/cases/" + id, mediator))
                .contains("/commands/accept")
                .doesNotContain("要由镇里转交");
        assertThat(page(list, mediator)).contains("排水 " + village);
    }

    private void unit(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder form =
                post(address).param("from", today.minusDays(9).toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        assertThat(answer(form, TestTokens.bearer("ADMIN")).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse assign(String to, String note) throws Exception {
        String api = "/cases/api/cases/" + id;
        return answer(
                post(api + "/commands/assign")
                        .header(
                                "If-Match",
                                String.valueOf(answer(get(api), OFFICE).getHeader("ETag")))
                        .contentType("application/json")
                        .content(
                                "{\"occurredOn\": \"%s\", \"holder\": \"%s\", \"note\": \"%s\"}"
                                        .formatted(today, to, note)),
                OFFICE);
    }

    private String page(String path, String bearer) throws Exception {
        return answer(get(path), bearer).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String bearer)
            throws Exception {
        return browser.perform(request.header("Authorization", bearer)).andReturn().getResponse();
    }
}
