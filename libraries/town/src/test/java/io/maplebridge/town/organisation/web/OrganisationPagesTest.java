package io.maplebridge.town.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.testkit.FormProperties;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.TopicRecords;
import io.maplebridge.town.TownApplication;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.application.Administration.Wanted;
import io.maplebridge.town.people.domain.Duty;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
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

/** The administrator adds, renames and ends units, and gives and takes duties. */
@SpringBootTest(classes = TownApplication.class, properties = "spring.config.name=platform,town")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class OrganisationPagesTest {

    private static final String UNITS = "/cases/organisation";

    @Autowired private MockMvc browser;
    @Autowired private Administration administration;
    @Autowired private Accounts accounts;
    @Autowired private Reference reference;

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    private final String village = "v-" + UUID.randomUUID().toString().substring(0, 8);
    private final String account = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_new_installation_has_the_units_of_the_reference_data() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page(UNITS)).contains("滂溪村", "综治中心", "12345专班"));
    }

    @Test
    void a_village_is_added_told_renamed_and_ended() throws Exception {
        add(village, "VILLAGE", "changsha");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(village).version()).isEqualTo(1));
        assertThat(name()).isEqualTo("新设的村");

        redirected(UNITS + "/units/" + village + "/name", "zh", "改名的村", "en", "");
        redirected(UNITS + "/units/" + village + "/end", "until", today.minusDays(1).toString());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(village).version()).isEqualTo(3));
        assertThat(told(village).until()).isEqualTo(today.minusDays(1));
        assertThat(name()).as("stays in old cases").isEqualTo("改名的村");
        assertThat(page(UNITS)).contains("改名的村", "已撤销");
        assertThat(page(UNITS + "/units/" + village))
                .contains("设立", "新设的村", "改名的村", today.minusDays(1).toString())
                .doesNotContain("/end\"");
        assertThat(page("/cases/audit?subject=" + village))
                .contains("<td class=\"tight\">新增单位</td>")
                .contains("<td class=\"tight\">单位改名</td>")
                .contains("<td class=\"tight\">单位撤销</td>");
    }

    @Test
    void what_the_organisation_does_not_take_is_said_beside_the_field() throws Exception {
        assertThat(unit("新", "GRID", "changsha", "")).contains("代码只能用小写字母", "value=\"甲\"");
        assertThat(unit("pangxi", "GRID", "changsha", "")).contains("代码“pangxi”已经用过");
        assertThat(unit(village, "OFFICE", "pangxi", "")).contains("上级是镇");
        assertThat(unit(village, "GRID", "nowhere", "")).contains("没有“nowhere”这个选项");
        assertThat(unit(village, "GRID", "pangxi", "1999-01-01")).contains("只存在于 2000-01-01");
        assertThat(page(UNITS)).doesNotContain(village);
    }

    @Test
    void a_unit_with_live_children_or_duties_does_not_end() throws Exception {
        add(village, "VILLAGE", "changsha");
        add(village + "-1", "GRID", village);
        String end = UNITS + "/units/" + village + "/end";
        assertThat(refused(end, "until", today.toString())).contains("下级“新设的村”还在");
        open("MEDIATOR", village);
        redirected(UNITS + "/units/" + village + "-1/end", "until", today.toString());
        assertThat(refused(end, "until", today.toString())).contains("还有 1 项任职没有结束");
        redirected(
                "/cases/accounts/" + account + "/duties/end",
                "number",
                "0",
                "lastDay",
                today.toString());
        redirected(end, "until", today.toString());
    }

    @Test
    void it_can_be_said_who_was_mediator_on_a_day() throws Exception {
        open("WRITER");
        String duties = "/cases/accounts/" + account + "/duties";
        redirected(
                duties,
                "duty",
                "MEDIATOR",
                "village",
                "pangxi",
                "from",
                "2023年1月1日",
                "until",
                "2023.6.30");
        String pangxi = UNITS + "/units/pangxi?day=";
        assertThat(page(pangxi + "2023-05-01")).contains(account);
        assertThat(page(pangxi + "2023-07-01")).doesNotContain(account);
        assertThat(refused(duties + "/end", "number", "1", "lastDay", "2023-05-01"))
                .contains("这项任职已于 2023-06-30 结束");
        assertThat(page("/cases/accounts/" + account)).contains("在任", "已结束", "2023-06-30");
        assertThat(accounts.find(account).orElseThrow().duties()).hasSize(2);
    }

    @Test
    void a_duty_of_a_committee_is_for_its_village() throws Exception {
        add(village, "VILLAGE", "changsha");
        add(village + "-c", "COMMITTEE", village);
        open("WRITER");
        redirected(
                "/cases/accounts/" + account + "/duties",
                "duty",
                "MEDIATOR",
                "unit",
                village + "-c",
                "from",
                today.toString());
        assertThat(accounts.find(account).orElseThrow().duties().getLast())
                .isEqualTo(new Duty(Role.MEDIATOR, Set.of(village), village + "-c", today, null));
        assertThat(accounts.find(account).orElseThrow().unitsOn(today))
                .containsExactlyInAnyOrder(village, village + "-c");
    }

    @Test
    void a_duty_that_cannot_be_is_refused() throws Exception {
        open("WRITER");
        String duties = "/cases/accounts/" + account + "/duties";
        assertThat(refused(duties, "duty", "MEDIATOR", "from", "2023-01-01"))
                .contains("请为调解员选择负责的村居");
        assertThat(refused(duties, "duty", "MEDIATOR", "village", "nowhere", "from", "2023-01-01"))
                .contains("没有“nowhere”这个选项");
        assertThat(refused(duties, "duty", "OFFICE", "from", "2023-02-30")).contains("格式不对");
        assertThat(accounts.find(account).orElseThrow().duties()).hasSize(1);
    }

    @Test
    void nobody_takes_the_administration_away_from_themselves() throws Exception {
        String me = "tester";
        if (accounts.find(me).isEmpty()) {
            administration.open(new Wanted(me, "测试员", Role.ADMIN, Set.of()));
        }
        administration.open(new Wanted(account, "另一管理员", Role.ADMIN, Set.of()));
        String yesterday = today.minusDays(1).toString();
        assertThat(
                        refused(
                                "/cases/accounts/" + me + "/duties/end",
                                "number",
                                "0",
                                "lastDay",
                                yesterday))
                .contains("不能结束自己的管理员任职");
        redirected(
                "/cases/accounts/" + account + "/duties/end", "number", "0", "lastDay", yesterday);
        Duty ended = accounts.find(account).orElseThrow().duties().getFirst();
        assertThat(ended.isHeldOn(today)).as("taken away at once").isFalse();
    }

    @Test
    void office_and_leader_read_and_do_not_change() throws Exception {
        for (String role : List.of("OFFICE", "LEADER")) {
            assertThat(as(role, get(UNITS)).getContentAsString())
                    .contains("滂溪村")
                    .doesNotContain("<form class=\"form\"");
            assertThat(as(role, get(UNITS + "/units/pangxi")).getStatus()).isEqualTo(200);
            assertThat(as(role, post(UNITS)).getStatus()).isEqualTo(403);
            assertThat(as(role, get("/cases/accounts/x")).getStatus()).isEqualTo(403);
        }
        for (String role : List.of("MEDIATOR", "WRITER", "API")) {
            assertThat(as(role, get(UNITS)).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void a_change_of_duties_ends_the_sessions_and_the_next_token_says_the_units() throws Exception {
        String given =
                administration.open(new Wanted(account, "人" + account, Role.OFFICE, Set.of()));
        String before = "Bearer " + token(given);
        assertThat(passwordPage(before)).isEqualTo(200);
        await().pollDelay(Duration.ofMillis(5)).until(() -> true);
        redirected(
                "/cases/accounts/" + account + "/duties",
                "duty",
                "OFFICE",
                "unit",
                "justice-office",
                "village",
                "dami",
                "from",
                today.toString());
        assertThat(passwordPage(before)).as("led to the sign-in page").isEqualTo(302);
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token(given).split("\\.", -1)[1]),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(claims).contains("\"units\":[\"dami\",\"justice-office\"]");
        assertThat(page("/cases/audit?subject=" + account))
                .contains("<td class=\"tight\">新增任职</td>", "镇经办员 大密村 司法所 " + today);
    }

    private int passwordPage(String bearer) throws Exception {
        return browser.perform(get("/cases/password").header("Authorization", bearer))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String token(String password) throws Exception {
        String answer =
                browser.perform(
                                post("/cases/api/tokens")
                                        .contentType("application/json")
                                        .content(
                                                "{\"account\": \"%s\", \"password\": \"%s\"}"
                                                        .formatted(account, password)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return ContractJson.read(
                        answer.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        tools.jackson.databind.JsonNode.class)
                .required("access_token")
                .asString();
    }

    @Test
    void no_field_hides_a_property_of_its_form() throws Exception {
        open("MEDIATOR", "pangxi");
        for (String address :
                List.of(
                        UNITS,
                        UNITS + "/units/pangxi",
                        UNITS + "/import",
                        "/cases/accounts",
                        "/cases/accounts/" + account,
                        "/cases/clients",
                        "/cases/audit",
                        "/cases/password",
                        "/cases/sign-in")) {
            String html = page(address);
            assertThat(FormProperties.names(html)).as(address).isNotEmpty();
            assertThat(FormProperties.hiddenBy(html)).as(address).isEmpty();
        }
    }

    @Test
    void what_was_typed_for_an_account_stays_with_each_error_beside_its_field() throws Exception {
        assertThat(
                        refused(
                                "/cases/accounts",
                                "/account",
                                "?",
                                "/personName",
                                "钟某\u200b",
                                "/duty",
                                "MEDIATOR"))
                .contains("name=\"/account\"", "value=\"?\"", "value=\"钟某\u200b\"")
                .containsPattern("value=\"MEDIATOR\" checked")
                .contains("id=\"accounts-account-error\"><span>账号请用")
                .contains("id=\"accounts-village-error\"><span>请为调解员选择负责的村居");
        assertThat(refused("/cases/accounts", "/account", "abc", "/roles", "ADMIN"))
                .contains("<li>没有这个字段，请删去。</li>");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(as("ADMIN", get(UNITS + "/units/nowhere")).getStatus()).isEqualTo(404);
        assertThat(as("ADMIN", get("/cases/accounts/nobody")).getStatus()).isEqualTo(404);
        assertThat(
                        as(
                                        "ADMIN",
                                        form(
                                                "/cases/accounts/nobody/duties/end",
                                                "number",
                                                "0",
                                                "lastDay",
                                                "2023-01-01"))
                                .getStatus())
                .isEqualTo(404);
    }

    private void open(String role, String... villages) {
        administration.open(
                new Wanted(account, "人" + account, Role.valueOf(role), Set.of(villages)));
    }

    private void add(String code, String kind, String parent) throws Exception {
        redirected(
                UNITS,
                "code",
                code,
                "kind",
                kind,
                "zh",
                "新设的村",
                "parent",
                parent,
                "from",
                today.minusDays(9).toString());
    }

    private String unit(String code, String kind, String parent, String from) throws Exception {
        String day = from.isEmpty() ? today.toString() : from;
        return refused(UNITS, "code", code, "kind", kind, "zh", "甲", "parent", parent, "from", day);
    }

    private String name() {
        return reference.now().defaultTown().villageName(village, Locale.CHINA);
    }

    private static UnitStands told(String code) {
        return TopicRecords.all(TestKafka.bootstrapServers(), Topics.ORGANISATION.name()).stream()
                .map(record -> ContractJson.read(record.value(), OrganisationFact.class))
                .map(UnitStands.class::cast)
                .filter(unit -> unit.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String page(String address) throws Exception {
        return as("ADMIN", get(address)).getContentAsString();
    }

    private void redirected(String address, String... fields) throws Exception {
        MockHttpServletResponse answer = as("ADMIN", form(address, fields));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private String refused(String address, String... fields) throws Exception {
        MockHttpServletResponse answer = as("ADMIN", form(address, fields));
        assertThat(answer.getStatus()).isEqualTo(400);
        return answer.getContentAsString();
    }

    private static MockHttpServletRequestBuilder form(String address, String... fields) {
        MockHttpServletRequestBuilder request = post(address);
        for (List<String> field : pairs(fields)) {
            request.param(field.getFirst(), field.getLast());
        }
        return request;
    }

    private static List<List<String>> pairs(String... fields) {
        return java.util.stream.IntStream.range(0, fields.length / 2)
                .mapToObj(i -> Arrays.asList(fields).subList(2 * i, 2 * i + 2))
                .toList();
    }

    private MockHttpServletResponse as(String role, MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request.header("Authorization", TestTokens.bearer(role)))
                .andReturn()
                .getResponse();
    }
}
