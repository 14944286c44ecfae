package io.maplebridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.contract.access.TokensTakenBack;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.testkit.TestKeys;
import io.maplebridge.testkit.TestTokens;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = PreviewApplication.class, properties = "spring.config.name=platform")
@ContextConfiguration(initializers = TestKeys.class)
@AutoConfigureMockMvc
class AccessTest {

    private static final String NOTE = "{\"day\": \"2023-12-18\"}";

    @Autowired private MockMvc browser;
    @Autowired private TakenBack takenBack;

    @Test
    void a_program_without_a_token_is_told_so() throws Exception {
        browser.perform(get("/desk/api/none"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().string(containsString("urn:maplebridge:problem:sign-in")))
                .andExpect(content().string(containsString("请先登录")));
        browser.perform(note()).andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/env")).andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_reader_is_led_to_the_sign_in_page_and_back() throws Exception {
        browser.perform(get("/cases").queryParam("village", "pangxi"))
                .andExpect(status().isFound())
                .andExpect(
                        header().string(
                                        "Location",
                                        "/cases/sign-in?next=%2Fcases%3Fvillage%3Dpangxi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/readyz",
                "/maplebridge/page.js",
                "/maplebridge/leaf.svg"
            })
    void what_everybody_needs_is_open(String path) throws Exception {
        browser.perform(get(path)).andExpect(status().isOk());
    }

    static Stream<Arguments> badTokens() {
        long now = Instant.now().getEpochSecond();
        String header = "{\"alg\":\"RS256\",\"kid\":\"test\"}";
        String good = TestTokens.token("OFFICE");
        String[] parts = good.split("\\.", -1);
        String admin = encoded(claims("maplebridge", now + 600).replace("OFFICE", "ADMIN"));
        return Stream.of(
                Arguments.of("of nobody", "x"),
                Arguments.of("with other claims", parts[0] + "." + admin + "." + parts[2]),
                Arguments.of("without a signature", parts[0] + "." + parts[1] + "."),
                Arguments.of("alg none", encoded("{\"alg\":\"none\"}") + "." + parts[1] + "."),
                Arguments.of(
                        "signed with the public key as a secret",
                        encoded("{\"alg\":\"HS256\",\"kid\":\"test\"}")
                                + "."
                                + parts[1]
                                + "."
                                + parts[2]),
                Arguments.of("expired", TestTokens.signed(header, claims("maplebridge", now - 60))),
                Arguments.of(
                        "without an end",
                        TestTokens.signed(header, claims("maplebridge", 0).replace("exp", "x"))),
                Arguments.of(
                        "whose subject is missing",
                        TestTokens.signed(
                                header, claims("maplebridge", now + 600).replace("sub", "x"))),
                Arguments.of(
                        "of another issuer",
                        TestTokens.signed(header, claims("elsewhere", now + 600))),
                Arguments.of(
                        "of an unknown role",
                        TestTokens.signed(
                                header,
                                claims("maplebridge", now + 600).replace("OFFICE", "KING"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_token_that_is_not_ours_lets_nobody_in(String what, String token) throws Exception {
        browser.perform(note().header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
        browser.perform(get("/cases").cookie(session(token))).andExpect(status().isFound());
    }

    @Test
    void a_role_opens_its_own_doors_only() throws Exception {
        browser.perform(note().header("Authorization", TestTokens.bearer("WRITER")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("urn:maplebridge:problem:not-allowed")));
        browser.perform(get("/cases").cookie(session(TestTokens.token("ADMIN"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_change_from_a_browser_needs_proof_that_our_page_sent_it() throws Exception {
        Cookie session = session(TestTokens.token("OFFICE"));
        Cookie proof = new Cookie("XSRF-TOKEN", "0b5b2d2c-8f3a-4f0e-9d55-6f1f35a1d001");

        browser.perform(note().cookie(session)).andExpect(status().isForbidden());
        browser.perform(note().cookie(session, proof).header("X-XSRF-TOKEN", "another"))
                .andExpect(status().isForbidden());
        browser.perform(note().cookie(session, proof).header("X-XSRF-TOKEN", proof.getValue()))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/sign-in", "/cases/%73ign-in", "/cases/sign%2Din"})
    void a_sign_in_that_another_site_sent_is_refused_however_it_is_spelt(String address)
            throws Exception {
        browser.perform(post(URI.create(address)).param("account", "a").param("password", "b"))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_token_taken_back_is_good_no_longer_and_a_later_one_is() throws Exception {
        String before = TestTokens.bearer("OFFICE");
        browser.perform(note().header("Authorization", before)).andExpect(status().isOk());

        Thread.sleep(2);
        takenBack.note(new TokensTakenBack("tester", Instant.ofEpochMilli(now())));
        browser.perform(note().header("Authorization", before))
                .andExpect(status().isUnauthorized());
        browser.perform(note().header("Authorization", TestTokens.bearer("OFFICE")))
                .andExpect(status().isOk());
    }

    @Test
    void a_mediator_sees_the_own_villages() {
        Person mediator = new Person("a", "甲", Set.of(Role.MEDIATOR), Set.of("pangxi"), Set.of());
        assertThat(mediator.units()).as("villages among them").containsExactly("pangxi");
        assertThat(mediator.sees("pangxi")).isTrue();
        assertThat(mediator.sees("dami")).isFalse();
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private static Cookie session(String token) {
        return new Cookie("maplebridge", token);
    }

    private static MockHttpServletRequestBuilder note() {
        return post("/desk/api/notes").contentType("application/json").content(NOTE);
    }

    private static String claims(String issuer, long expires) {
        return """
        {"iss":"%s","sub":"tester","roles":["OFFICE"],"iat":1,"exp":%d,"made":%d}\
        """
                .formatted(issuer, expires, now());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
