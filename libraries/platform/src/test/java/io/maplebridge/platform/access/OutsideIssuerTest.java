package io.maplebridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.testkit.StubIssuer;
import io.maplebridge.testkit.TestKeys;
import io.maplebridge.testkit.TestTokens;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Told in order: the service is there before the issuer is. */
@SpringBootTest(
        classes = PreviewApplication.class,
        properties = {
            "spring.config.name=platform",
            "maplebridge.access.audience=" + StubIssuer.AUDIENCE,
            "maplebridge.access.roles-claim=realm_access.roles"
        })
@ContextConfiguration(initializers = TestKeys.class)
@AutoConfigureMockMvc
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideIssuerTest {

    private static final StubIssuer ISSUER = new StubIssuer();

    @Autowired private MockMvc browser;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add("maplebridge.access.issuer-uri", ISSUER::name);
    }

    @Test
    @Order(1)
    void while_it_is_away_a_program_is_asked_to_come_again() throws Exception {
        note(ISSUER.bearer(ISSUER.claims()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"));
    }

    @Test
    @Order(2)
    void once_it_is_there_its_tokens_are_good() throws Exception {
        ISSUER.start();
        note(ISSUER.bearer(ISSUER.claims())).andExpect(status().isOk());
    }

    @Test
    @Order(3)
    void a_token_that_is_wrong_in_one_thing_is_not() throws Exception {
        ISSUER.start();
        for (String bad :
                List.of(
                        ISSUER.bearer(ISSUER.claims().issuer("https://elsewhere.example")),
                        ISSUER.bearer(ISSUER.claims().issuer(null)),
                        ISSUER.bearer(ISSUER.claims().issuer("maplebridge")),
                        ISSUER.bearer(ISSUER.claims().audience("another")),
                        ISSUER.bearer(ISSUER.claims().audience((String) null)),
                        ISSUER.bearer(ISSUER.claims().expirationTime(null)),
                        ISSUER.bearer(
                                ISSUER.claims()
                                        .expirationTime(Date.from(Instant.now().minusSeconds(90)))),
                        StubIssuer.bearerOfAnother(ISSUER.claims()),
                        "Bearer x",
                        "Bearer a.b.c")) {
            note(bad).andExpect(status().isUnauthorized());
        }
    }

    @Test
    @Order(4)
    void a_role_that_is_not_ours_opens_nothing() throws Exception {
        ISSUER.start();
        note(ISSUER.bearer(ISSUER.claims().claim("realm_access", Map.of("roles", List.of("x")))))
                .andExpect(status().isForbidden());
        note(ISSUER.bearer(ISSUER.claims().claim("realm_access", "OFFICE")))
                .andExpect(status().isForbidden());
    }

    @Test
    @Order(5)
    void keys_that_were_changed_are_found() throws Exception {
        ISSUER.start();
        String before = ISSUER.bearer(ISSUER.claims());
        note(before).andExpect(status().isOk());
        ISSUER.rotate();
        note(ISSUER.bearer(ISSUER.claims())).andExpect(status().isOk());
        note(before).andExpect(status().isUnauthorized());
    }

    @Test
    @Order(6)
    void programs_go_on_with_tokens_of_ours() throws Exception {
        note(TestTokens.bearer("OFFICE")).andExpect(status().isOk());
        browser.perform(get("/desk/api/none")).andExpect(status().isUnauthorized());
    }

    @Test
    void an_issuer_without_an_audience_is_no_setting() {
        assertThatThrownBy(() ->
                        new OutsideIssuer(
                                URI.create("https://id.example"),
                                "",
                                "roles",
                                "v",
                                "u",
                                null,
                                null,
                                null))
                .hasMessageContaining("maplebridge.access.audience");
    }

    @Test
    void its_word_on_units_is_taken_where_it_is_said_to_stand() {
        OutsideIssuer issuer =
                new OutsideIssuer(
                        URI.create("https://id.example"),
                        "us",
                        "r",
                        "v",
                        "at.work",
                        null,
                        null,
                        null);
        Map<String, Object> said =
                Map.of(
                        "units",
                        List.of("not-ours"),
                        "at",
                        Map.of("work", List.of("justice-office")));
        assertThat(new OutsideClaims(issuer).convert(said))
                .containsEntry("units", List.of("justice-office"));
    }

    private ResultActions note(String bearer) throws Exception {
        return browser.perform(
                post("/desk/api/notes")
                        .header("Authorization", bearer)
                        .contentType("application/json")
                        .content("{}"));
    }
}
