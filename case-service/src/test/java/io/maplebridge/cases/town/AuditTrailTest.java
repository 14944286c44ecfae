package io.maplebridge.cases.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.Role;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.application.Administration.Wanted;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * What the administrator finds in the trail of what was done. First of its module: other contexts
 * have trails of their own and tell their heads to the same broker.
 */
@Order(1)
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class AuditTrailTest {

    @Autowired private MockMvc api;
    @Autowired private Administration administration;

    private final String id = "m-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_sign_in_and_a_wrong_password_are_lines_and_the_password_is_not() throws Exception {
        String given = administration.open(wanted());
        token(id, "geheim-" + id);
        token(id, given);
        token("not-a-name-but-a-password", "x");
        assertThat(deeds("account=" + id)).containsExactly("SIGNED_IN");
        assertThat(deeds("subject=" + id)).containsExactly("SIGN_IN_REFUSED", "ACCOUNT_OPENED");
        assertThat(json("/cases/api/audit").toString())
                .contains("127.0.0.1")
                .doesNotContain("geheim", given, "not-a-name-but-a-password");
    }

    @Test
    void a_refusal_is_a_line_with_the_route_and_the_case() throws Exception {
        String asked = UUID.randomUUID().toString();
        api.perform(
                get("/cases/api/cases/" + asked)
                        .header("Authorization", TestTokens.member(id, "WRITER", "")));
        awaitLine("subject=" + asked, "REFUSED_ROLE");
        JsonNode line = json("/cases/api/audit?subject=" + asked).required("items").get(0);
        assertThat(line.required("detail").asString()).isEqualTo("GET /cases/api/cases/{id}");
        assertThat(line.required("role").asString()).isEqualTo("WRITER");
    }

    @Test
    void a_refusal_never_repeats_what_was_typed() throws Exception {
        api.perform(
                get("/cases/accounts?name=曾文斌13800008411")
                        .header("Authorization", TestTokens.member(id, "MEDIATOR", "")));
        awaitLine("deed=REFUSED_ROLE&account=" + id, "REFUSED_ROLE");
        assertThat(json("/cases/api/audit?deed=REFUSED_ROLE").toString())
                .doesNotContain("曾文斌", "13800008411");
    }

    @Test
    void who_is_refused_again_and_again_fills_no_trail() throws Exception {
        for (int i = 0; i < 50; i++) {
            api.perform(
                    get("/cases/api/cases/" + UUID.randomUUID())
                            .header("Authorization", TestTokens.member(id, "WRITER", "")));
        }
        awaitLine("account=" + id, "REFUSED_ROLE");
        assertThat(deeds("account=" + id)).hasSize(1);
    }

    @Test
    void who_is_turned_away_for_asking_too_often_is_counted_without_a_name() throws Exception {
        for (int i = 0; i < 70; i++) {
            api.perform(
                    post("/cases/api/tokens")
                            .contentType("application/x-www-form-urlencoded")
                            .with(request -> {
                                request.setRemoteAddr("192.0.2.44");
                                return request;
                            }));
        }
        awaitLine("deed=REFUSED_TOO_OFTEN", "REFUSED_TOO_OFTEN");
        assertThat(json("/cases/api/audit?deed=REFUSED_TOO_OFTEN").toString())
                .contains("POST /cases/api/tokens · 192.0.2.44");
        assertThat(page("/cases/audit?deed=REFUSED_TOO_OFTEN")).contains("请求太频繁被拒");
    }

    @Test
    void the_trail_is_whole_and_its_head_has_a_witness() throws Exception {
        administration.open(wanted());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    JsonNode found = json("/cases/api/audit/verify");
                    assertThat(found.required("whole").asBoolean()).isTrue();
                    assertThat(found.required("witnessed").asLong())
                            .isEqualTo(found.required("lines").asLong())
                            .isPositive();
                });
    }

    @Test
    void the_page_shows_it_in_the_words_of_the_trade() throws Exception {
        administration.open(wanted());
        String page = page("/cases/audit?subject=" + id + "&check=true");
        assertThat(page)
                .contains("操作日志", "新建账号", "日志完整", id, "调解员")
                .doesNotContain("ACCOUNT_OPENED</td>");
    }

    private Wanted wanted() {
        return new Wanted(id, "罗调解", Role.MEDIATOR, Set.of("pangxi"));
    }

    private void awaitLine(String query, String deed) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deeds(query)).contains(deed));
    }

    /** Newest first. */
    private List<String> deeds(String query) throws Exception {
        List<String> found = new ArrayList<>();
        json("/cases/api/audit?" + query)
                .required("items")
                .forEach(line -> found.add(line.required("deed").asString()));
        return found;
    }

    private JsonNode json(String path) throws Exception {
        return ContractJson.read(page(path).getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }

    private String page(String path) throws Exception {
        return api.perform(get(path).header("Authorization", bearer("ADMIN")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String bearer(String role, String... villages) {
        return TestTokens.bearer(role, villages);
    }

    private void token(String account, String password) throws Exception {
        api.perform(
                post("/cases/api/tokens")
                        .contentType("application/json")
                        .content(
                                "{\"account\": \"%s\", \"password\": \"%s\"}"
                                        .formatted(account, password)));
    }
}
