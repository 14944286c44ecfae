package io.maplebridge.cases.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.testkit.StubIssuer;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.cases.CasesApplication;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser that signs in with an outside issuer, and one that is made to. */
@SpringBootTest(
        classes = CasesApplication.class,
        properties = {
            "spring.config.name=platform,cases",
            "maplebridge.access.audience=" + StubIssuer.AUDIENCE,
            "maplebridge.access.roles-claim=realm_access.roles",
            "maplebridge.access.client-id=maplebridge-pages",
            "maplebridge.access.client-secret=a-secret-of-tests",
            "maplebridge.access.public-url=https://town.example"
        })
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class SignInThereAndBackTest {

    private static final StubIssuer ISSUER = new StubIssuer();

    @Autowired private MockMvc browser;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add("maplebridge.access.issuer-uri", ISSUER::name);
    }

    @BeforeEach
    void it_is_there() throws Exception {
        ISSUER.start();
    }

    @Test
    void who_comes_back_with_a_code_is_at_work_where_they_wanted_to_be() throws Exception {
        MockHttpServletResponse sent = go("/cases?village=pangxi");
        Map<String, String> asked = asked(sent);
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "maplebridge-pages")
                .containsEntry("redirect_uri", "https://town.example/cases/sign-in/return")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        Cookie handshake = handshake(sent);
        assertThat(handshake.isHttpOnly()).isTrue();
        assertThat(handshake.getSecure()).isTrue();

        MockHttpServletResponse back = back(ISSUER.visit(asked), state(asked), handshake);
        assertThat(back.getRedirectedUrl()).isEqualTo("/cases?village=pangxi");
        Cookie session = Objects.requireNonNull(back.getCookie("maplebridge"));
        assertThat(session.isHttpOnly()).isTrue();
        MockHttpServletResponse ledger = answer(get("/cases").cookie(session));
        assertThat(ledger.getStatus()).isEqualTo(200);
        assertThat(ledger.getContentAsString()).contains("外来者");
    }

    @Test
    void an_answer_that_this_browser_did_not_ask_for_is_none() throws Exception {
        MockHttpServletResponse sent = go("/cases");
        Map<String, String> asked = asked(sent);
        String code = ISSUER.visit(asked);
        String state = state(asked);
        refused(back(code, state, null));
        refused(back(code, state, handshake(go("/cases"))));
        refused(back(code, "another", handshake(sent)));
        refused(back(null, state, handshake(sent)));
        refused(back(code, state, new Cookie("maplebridge-handshake", "x.y")));
    }

    @Test
    void a_code_is_worth_a_token_once_and_to_its_own_browser() throws Exception {
        MockHttpServletResponse sent = go("/cases");
        Map<String, String> asked = asked(sent);
        refused(back("made-up", state(asked), handshake(sent)));

        String code = ISSUER.visit(asked);
        assertThat(back(code, state(asked), handshake(sent)).getRedirectedUrl())
                .isEqualTo("/cases");
        refused(back(code, state(asked), handshake(sent)));

        // Somebody else's code, slipped into this browser's answer.
        Map<String, String> others = asked(go("/cases"));
        refused(back(ISSUER.visit(others), state(asked), handshake(sent)));
    }

    @Test
    void a_token_made_for_another_sign_in_is_refused() throws Exception {
        MockHttpServletResponse sent = go("/cases");
        Map<String, String> asked = new HashMap<>(asked(sent));
        asked.put("nonce", "another");
        refused(back(ISSUER.visit(asked), state(asked), handshake(sent)));
        asked.putAll(asked(sent));
        asked.put("client_id", "somebody-else");
        refused(back(ISSUER.visit(asked), state(asked), handshake(sent)));
    }

    @Test
    void nobody_is_led_to_another_site_afterwards() throws Exception {
        MockHttpServletResponse sent = go("//evil.example");
        Map<String, String> asked = asked(sent);
        assertThat(back(ISSUER.visit(asked), state(asked), handshake(sent)).getRedirectedUrl())
                .isEqualTo("/cases/start");
    }

    private MockHttpServletResponse go(String next) throws Exception {
        assertThat(answer(get("/cases/sign-in")).getContentAsString())
                .contains("/cases/sign-in/elsewhere");
        return answer(get("/cases/sign-in/elsewhere").param("next", next));
    }

    private static Map<String, String> asked(MockHttpServletResponse sent) {
        String there = Objects.requireNonNull(sent.getRedirectedUrl());
        assertThat(there).startsWith(ISSUER.name() + "/authorize?");
        return StubIssuer.parameters(URI.create(there).getRawQuery());
    }

    private static String state(Map<String, String> asked) {
        return Objects.requireNonNull(asked.get("state"));
    }

    private static Cookie handshake(MockHttpServletResponse sent) {
        return Objects.requireNonNull(sent.getCookie("maplebridge-handshake"));
    }

    private MockHttpServletResponse back(
            @Nullable String code, String state, @Nullable Cookie handshake) throws Exception {
        MockHttpServletRequestBuilder request = get("/cases/sign-in/return").param("state", state);
        if (code != null) {
            request.param("code", code);
        }
        return answer(handshake == null ? request : request.cookie(handshake));
    }

    private static void refused(MockHttpServletResponse back) {
        assertThat(back.getRedirectedUrl()).isEqualTo("/cases/sign-in?trouble=elsewhere");
        assertThat(back.getCookie("maplebridge")).isNull();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
