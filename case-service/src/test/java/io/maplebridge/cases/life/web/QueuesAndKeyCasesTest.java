package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.words.Role;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.application.Administration.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

/** 承办单位 and 重点案件: offices work through their queues, leaders say what they want seen. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class QueuesAndKeyCasesTest {

    private static final String DAY = "\"occurredOn\": \"2024-05-06\"";

    private CaseId id = new CaseId(new UUID(0, 0));
    private final String word = UniqueWord.next();
    private final String leader = TestTokens.member("LEADER", "town-hall");

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;
    @Autowired private Administration administration;

    @BeforeEach
    void a_petition_is_registered() {
        id = OpenedCases.accusation(openCase, "反映占道 " + word, "justice-office");
    }

    @Test
    void an_office_finds_its_own_queue_and_gives_a_case_to_another() throws Exception {
        assertThat(queue("petition-office")).contains("在本单位 1", "反映占道");
        assertThat(queue("zongzhi-centre")).contains("在本单位 0").doesNotContain("反映占道");

        assertThat(assign("zongzhi-centre").getStatus()).isEqualTo(200);
        assertThat(queue("petition-office")).contains("在本单位 0");
        assertThat(queue("zongzhi-centre")).contains("在本单位 1", "反映占道");
        assertThat(page("/cases/" + id, office("zongzhi-centre"))).contains("承办单位", "综治中心", "转交");
    }

    @Test
    void nobody_gives_it_to_the_unit_that_it_accuses_or_to_one_that_is_not() throws Exception {
        MockHttpServletResponse toTheAccused = assign("justice-office");
        assertThat(toTheAccused.getStatus()).isEqualTo(400);
        assertThat(toTheAccused.getContentAsString()).contains("/holder");
        assertThat(assign("nowhere").getContentAsString()).contains("/holder");
        assertThat(assign("dami").getContentAsString()).as("of the town now").contains("/holder");
        assertThat(assign("petition-office").getContentAsString()).as("has it").contains("/holder");

        String form = "/cases/" + id + "/commands/assign";
        MockHttpServletResponse page =
                answer(
                        post(form)
                                .param("version", "1")
                                .param("/occurredOn", "2024-05-06")
                                .param("/holder", "justice-office"),
                        office("petition-office"));
        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString())
                .contains("综治中心")
                .doesNotContain("value=\"justice-office\"", "value=\"petition-office\"");
    }

    @Test
    void a_leader_marks_a_key_case_and_takes_it_on() throws Exception {
        assertThat(page("/cases/" + id, leader)).contains("列为重点案件").doesNotContain("转交");
        assertThat(command("mark-key", "\"reason\": \"涉及多户\"", leader).getStatus()).isEqualTo(200);
        assertThat(page("/cases/" + id + "/commands/name-lead", leader)).contains("某人");
        assertThat(command("name-lead", "\"lead\": \"member\"", leader).getContentAsString())
                .contains("\"lead\":\"某人\"", "\"keySince\":\"2024")
                .contains("\"commands\":[\"name-lead\",\"unmark-key\"]");

        String list = "/cases?page=1&text=" + word;
        assertThat(page(list, leader)).contains("重点 1", "我包案的 1", "某人");
        assertThat(page(list + "&unfinished=true&lead=member", leader)).contains("反映占道");
        assertThat(page(list + "&unfinished=true&lead=another", leader)).doesNotContain("反映占道");
        assertThat(page(list, office("petition-office"))).contains("重点 1").doesNotContain("我包案的");

        command("unmark-key", "\"reason\": \"已经平息\"", leader);
        assertThat(page(list, leader)).contains("重点 0", "我包案的 0");
    }

    @Test
    void of_a_leader_who_left_it_is_said_to_whom_it_concerns() throws Exception {
        String gone = "l" + System.nanoTime();
        administration.open(new Wanted(gone, "陈镇长" + word, Role.LEADER, Set.of()));
        command("mark-key", "\"reason\": \"涉及多户\"", leader);
        assertThat(command("name-lead", "\"lead\": \"" + gone + "\"", leader).getStatus())
                .isEqualTo(200);
        String list = "/cases?page=1&text=" + word;
        assertThat(page(list, leader)).doesNotContain("已离任");
        assertThat(page("/cases/accounts", TestTokens.bearer("ADMIN")))
                .contains("陈镇长" + word + "还包案 1 件未结束的重点案件");

        administration.block(gone, true);
        assertThat(page(list, leader)).contains("陈镇长" + word + "（已离任）");
        assertThat(page("/cases/" + id, leader)).contains("已离任，要请领导另行指定");
        assertThat(page("/cases", office("petition-office")))
                .contains("包案领导陈镇长" + word + "已离任，还有 1 件", "lead=" + gone);
        assertThat(page("/cases?unfinished=true&lead=" + gone, office("petition-office")))
                .contains("反映占道 " + word);
    }

    @Test
    void only_a_leader_marks_and_only_an_office_assigns() throws Exception {
        String mark = "\"reason\": \"涉及多户\"";
        String mediator = TestTokens.bearer("MEDIATOR", "pangxi");
        assertThat(command("mark-key", mark, office("petition-office")).getStatus()).isEqualTo(403);
        assertThat(command("mark-key", mark, mediator).getStatus()).isEqualTo(403);
        assertThat(command("assign", "\"holder\": \"dami\"", mediator).getStatus()).isEqualTo(403);
        assertThat(command("note", "\"text\": \"阅\"", leader).getStatus()).isEqualTo(403);
        assertThat(answer(get("/cases/" + id + "/commands/accept"), leader).getStatus())
                .isEqualTo(403);
        assertThat(command("name-lead", "\"lead\": \"member\"", leader).getStatus())
                .as("no key case yet")
                .isEqualTo(409);
    }

    @Test
    void its_accused_neither_count_it_nor_answer_for_it() throws Exception {
        command("mark-key", "\"reason\": \"涉及多户\"", leader);
        String accused = TestTokens.member("LEADER", "justice-office");
        String list = "/cases?page=1&text=" + word;
        assertThat(page(list, accused)).contains("重点 0", "共 0 件");
        for (String part :
                List.of("&key=true", "&holder=petition-office", "&lead=member", "&own=true")) {
            assertThat(page(list + part, accused)).as(part).contains("0 件").doesNotContain("反映占道");
        }
        assertThat(answer(get("/cases/" + id + "/commands/name-lead"), accused).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_mediator_is_one_in_the_own_villages_only_whatever_else_they_are() throws Exception {
        String claims =
                """
                {"iss":"maplebridge","sub":"both","name":"某人","roles":["MEDIATOR","WRITER"],
                 "villages":["dami"],"iat":%1$d,"exp":%2$d,"made":%1$d000}\
                """
                        .formatted(
                                Instant.now().getEpochSecond(),
                                Instant.now().getEpochSecond() + 600);
        String both = "Bearer " + TestTokens.signed("{\"alg\":\"RS256\",\"kid\":\"test\"}", claims);
        assertThat(command("note", "\"text\": \"阅\"", both).getStatus()).isEqualTo(403);
    }

    private String queue(String unit) throws Exception {
        return page("/cases?unfinished=true&own=true&text=" + word, office(unit));
    }

    private MockHttpServletResponse assign(String to) throws Exception {
        return command("assign", "\"holder\": \"" + to + "\"", office("petition-office"));
    }

    private MockHttpServletResponse command(String name, String fields, String bearer)
            throws Exception {
        String api = "/cases/api/cases/" + id;
        String version = String.valueOf(answer(get(api), leader).getHeader("ETag"));
        return answer(
                post(api + "/commands/" + name)
                        .header("If-Match", version)
                        .contentType("application/json")
                        .content("{" + DAY + ", " + fields + "}"),
                bearer);
    }

    private static String office(String unit) {
        return TestTokens.member("OFFICE", unit);
    }

    private String page(String path, String bearer) throws Exception {
        return answer(get(path), bearer).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String bearer)
            throws Exception {
        return browser.perform(request.header("Authorization", bearer)).andReturn().getResponse();
    }
}
