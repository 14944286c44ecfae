package io.maplebridge.cases.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.town.clients.application.ClientRegister;
import io.maplebridge.town.clients.domain.Client;
import io.maplebridge.town.clients.domain.Grant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** A program gets its token, changes its key, and is put out. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class ClientsTest {

    private static final Pattern KEY = Pattern.compile("<code>([A-Za-z0-9_-]{43})</code>");

    @Autowired private MockMvc http;
    @Autowired private ClientRegister register;

    private final String id = "c-" + UUID.randomUUID().toString().substring(0, 8);
    private String key = "";

    @BeforeEach
    void a_client_is_opened() {
        key = register.open(id, "12345 平台", new Grant(Set.of("orders"), Set.of("12345")));
    }

    @Test
    void a_client_gets_a_short_token_for_what_it_may_do() throws Exception {
        JsonNode answer = json(ask(id, key).andExpect(status().isOk()));
        assertThat(answer.required("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.required("scope").asString()).isEqualTo("orders:12345");
        assertThat(answer.required("expires_in").asInt()).isEqualTo(900);
        JsonNode claims = claims(answer.required("access_token").asString());
        assertThat(claims.required("scope").asString()).isEqualTo("orders:12345");
        assertThat(claims.required("roles").toString()).isEqualTo("[\"API\"]");
        assertThat(claims.required("sub").asString()).isEqualTo("client:" + id);
    }

    /** Also of people: their page is made of the same parts. */
    @ParameterizedTest
    @CsvSource({
        "/cases/clients,停用后，“12345 平台”的全部密钥马上不能再报送",
        "/cases/clients,停止的密钥不能恢复",
        "/cases/accounts,的原密码不能再用",
        "/cases/accounts,不能再登录，直到重新启用"
    })
    void what_takes_a_door_away_names_what_follows_and_asks(String path, String follows)
            throws Exception {
        String html =
                http.perform(get(path).header("Authorization", TestTokens.bearer("ADMIN")))
                        .andExpect(content().string(containsString(follows)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(html.replaceAll("(?s)<details class=\"ask\">.*?</details>", ""))
                .as("no such press stands open")
                .doesNotContain("blocked=true")
                .doesNotContainPattern("/(accounts/[^\"]+/password|keys/[^\"]+/end)\"");
    }

    @Test
    void it_may_prove_itself_by_basic_and_ask_for_less() throws Exception {
        String pair =
                Base64.getEncoder()
                        .encodeToString((id + ":" + key).getBytes(StandardCharsets.UTF_8));
        http.perform(
                        form("grant_type=client_credentials&scope=orders:12345")
                                .header("Authorization", "Basic " + pair))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        http.perform(
                        form("grant_type=client_credentials&client_secret=x")
                                .header("Authorization", "Basic " + pair))
                .andExpect(status().isBadRequest());
        http.perform(
                        form("grant_type=client_credentials")
                                .header("Authorization", "Basic " + pair.substring(4)))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")));
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=client_credentials&client_id=ID&client_secret=wrong, 401, invalid_client",
        "grant_type=client_credentials&client_id=nobody&client_secret=KEY, 401, invalid_client",
        "grant_type=client_credentials&client_id=ID, 401, invalid_client",
        "grant_type=client_credentials, 401, invalid_client",
        "client_id=ID&client_secret=KEY, 400, invalid_request",
        "grant_type=client_credentials&grant_type=x&client_id=ID&client_secret=KEY, 400, invalid_request",
        "grant_type=password&client_id=ID&client_secret=KEY, 400, unsupported_grant_type",
        "grant_type=client_credentials&client_id=ID&client_secret=KEY&scope=disputes, 400, invalid_scope",
        "grant_type=client_credentials&client_id=ID&client_secret=KEY&scope=orders, 400, invalid_scope"
    })
    void a_refusal_is_in_the_words_of_the_rfc(String form, int status, String error)
            throws Exception {
        http.perform(form(form.replace("ID", id).replace("KEY", key)))
                .andExpect(status().is(status))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().json("{\"error\": \"" + error + "\"}"));
    }

    @Test
    void keys_are_changed_without_a_gap() throws Exception {
        String second = register.addKey(id);
        String token = token(ask(id, key));
        ask(id, second).andExpect(status().isOk());
        Thread.sleep(2);
        register.endKey(id, keyIdOf(1));

        ask(id, key).andExpect(status().isUnauthorized());
        String fresh = token(ask(id, second));
        // Of the role API, and so 403 where it is good, 401 where it is not.
        list(token).andExpect(status().isUnauthorized());
        list(fresh).andExpect(status().isForbidden());
    }

    @Test
    void a_blocked_client_is_out_at_once_and_comes_back_when_it_is_let_in() throws Exception {
        String token = token(ask(id, key));
        Thread.sleep(2);
        register.block(id, true);
        list(token).andExpect(status().isUnauthorized());
        ask(id, key).andExpect(status().isUnauthorized());
        register.block(id, false);
        ask(id, key).andExpect(status().isOk());
    }

    @Test
    void keys_are_tried_from_one_address_so_often_only_and_are_one_line() throws Exception {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(guess("192.0.2.77", "guess-" + i).getStatus());
        }
        assertThat(answers).containsOnly(401, 429);
        assertThat(Collections.frequency(answers, 401)).isBetween(60, 80);
        assertThat(guess("192.0.2.77", key).getHeader("Retry-After")).matches("[1-9]");
        String trail =
                asAdministrator(get("/cases/api/audit?subject=client:" + id))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(trail).containsOnlyOnce("SIGN_IN_REFUSED").contains("192.0.2.77");
        ask(id, key).andExpect(status().isOk());
    }

    private MockHttpServletResponse guess(String address, String secret) throws Exception {
        return http.perform(
                        form("grant_type=client_credentials&client_id="
                                        + id
                                        + "&client_secret="
                                        + secret)
                                .with(request -> {
                                    request.setRemoteAddr(address);
                                    return request;
                                }))
                .andReturn()
                .getResponse();
    }

    @Test
    void a_key_is_seen_once_and_kept_as_its_hash() throws Exception {
        String page =
                asAdministrator(
                                post("/cases/clients")
                                        .param("client", id + "x")
                                        .param("clientName", "热线")
                                        .param("kind", "orders")
                                        .param("platform", "12345"))
                        .andExpect(header().string("Cache-Control", "no-store"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        Matcher shown = KEY.matcher(page);
        assertThat(shown.find()).isTrue();
        ask(id + "x", shown.group(1)).andExpect(status().isOk());
        String again =
                asAdministrator(get("/cases/clients"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(again).contains(id + "x").doesNotContain(shown.group(1));
        Client kept =
                register.all().stream()
                        .filter(one -> one.id().equals(id + "x"))
                        .findFirst()
                        .orElseThrow();
        assertThat(kept.keys().getFirst().hash()).doesNotContain(shown.group(1)).hasSize(64);
    }

    @Test
    void a_form_that_is_not_filled_in_says_all_that_is_missing() throws Exception {
        asAdministrator(post("/cases/clients").param("client", "?").param("clientName", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请选择。")))
                .andExpect(content().string(containsString("2 至 32 个")));
        asAdministrator(
                        post("/cases/clients")
                                .param("client", "abc")
                                .param("clientName", "热线")
                                .param("kind", "orders"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("报送工单须选择平台")));
    }

    @Test
    void a_third_key_is_refused() throws Exception {
        register.addKey(id);
        asAdministrator(post("/cases/clients/" + id + "/keys")).andExpect(status().isConflict());
    }

    private String keyIdOf(int index) {
        return register.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .keys()
                .get(index)
                .id();
    }

    private ResultActions asAdministrator(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.header("Authorization", TestTokens.bearer("ADMIN")));
    }

    private ResultActions list(String token) throws Exception {
        return http.perform(get("/cases/api/cases").header("Authorization", "Bearer " + token));
    }

    private ResultActions ask(String client, String secret) throws Exception {
        return http.perform(
                form(
                        "grant_type=client_credentials&client_id="
                                + client
                                + "&client_secret="
                                + secret));
    }

    private static MockHttpServletRequestBuilder form(String form) {
        return post("/cases/api/tokens")
                .contentType("application/x-www-form-urlencoded")
                .content(form);
    }

    private static String token(ResultActions answer) throws Exception {
        return json(answer.andExpect(status().isOk())).required("access_token").asString();
    }

    private static JsonNode json(ResultActions answer) throws Exception {
        return ContractJson.read(
                answer.andReturn().getResponse().getContentAsByteArray(), JsonNode.class);
    }

    private static JsonNode claims(String token) {
        return ContractJson.read(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), JsonNode.class);
    }
}
