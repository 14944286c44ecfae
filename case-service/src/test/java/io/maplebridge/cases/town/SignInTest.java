package io.maplebridge.cases.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.contract.words.Role;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.application.Administration.Wanted;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From a password handed over to a session, and out again. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class SignInTest {

    private static final AtomicInteger TESTS = new AtomicInteger();

    private final String address = "10.7.0." + TESTS.incrementAndGet();

    private static final String OWN = "晒谷场边的老樟树结了籽";
    private static final Cookie PROOF =
            new Cookie("XSRF-TOKEN", "0b5b2d2c-8f3a-4f0e-9d55-6f1f35a1d001");

    @Autowired private MockMvc browser;
    @Autowired private Administration administration;

    private final String id = "m-" + UUID.randomUUID().toString().substring(0, 8);
    private String given = "";

    @BeforeEach
    void an_account_is_opened() {
        given = administration.open(new Wanted(id, "罗调解", Role.MEDIATOR, Set.of("pangxi")));
    }

    @Test
    void a_password_that_was_given_opens_nothing_but_its_change() throws Exception {
        Cookie session =
                session(
                        signIn(id, given)
                                .andExpect(header().string("Location", "/cases/password")));
        browser.perform(get("/cases").cookie(session)).andExpect(status().isForbidden());

        change(session, given, "short")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("新密码至少 10 个字符")));
        change(session, "not the old one", OWN)
                .andExpect(content().string(containsString("原密码不对")));
        change(session, given, OWN + id).andExpect(status().isBadRequest());
        Thread.sleep(2);
        change(session, given, OWN + "下").andExpect(status().isFound());

        browser.perform(get("/cases/password").cookie(session)).andExpect(status().isFound());
        signIn(id, given).andExpect(status().isUnauthorized());
        Cookie own = session(signIn(id, OWN + "下"));
        browser.perform(get("/cases").cookie(own))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("罗调解")));
    }

    @Test
    void the_fifth_wrong_password_shuts_even_the_right_one_out() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(id, "wrong" + i)
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().string(containsString("账号或密码不对")));
        }
        signIn(id, given)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        token(id, given).andExpect(status().isTooManyRequests());
    }

    @Test
    void guesses_at_the_old_password_shut_the_account_too() throws Exception {
        Cookie session = session(signIn(id, given));
        for (int i = 0; i < 5; i++) {
            change(session, "wrong" + i, OWN).andExpect(status().isBadRequest());
        }
        change(session, given, OWN).andExpect(status().isTooManyRequests());
        signIn(id, given).andExpect(status().isTooManyRequests());
    }

    @Test
    void a_name_that_is_nobodys_is_shut_like_any_other() throws Exception {
        String nobody = "x" + id;
        for (int i = 0; i < 5; i++) {
            token(nobody, "wrong" + i).andExpect(status().isUnauthorized());
        }
        token(nobody, "wrong").andExpect(status().isTooManyRequests());
    }

    @Test
    void of_forty_guesses_at_once_five_are_heard() throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService thieves = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> guesses = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String guess = "guess" + i;
                guesses.add(
                        thieves.submit(
                                () -> token(id, guess).andReturn().getResponse().getStatus()));
            }
            for (Future<Integer> guess : guesses) {
                answers.add(guess.get());
            }
        }
        assertThat(answers).containsOnly(401, 429);
        assertThat(Collections.frequency(answers, 401)).isEqualTo(5);
    }

    @Test
    void who_has_no_account_and_who_mistypes_are_answered_alike() throws Exception {
        String unknown = signIn("nobody", "x").andReturn().getResponse().getContentAsString();
        String mistyped = signIn(id, "x").andReturn().getResponse().getContentAsString();
        assertThat(comparable(unknown, "nobody")).isEqualTo(comparable(mistyped, id));
    }

    @Test
    void a_blocked_account_is_out_at_once_and_stays_out() throws Exception {
        Cookie session = session(signIn(id, given));
        Thread.sleep(2);
        administration.block(id, true);
        browser.perform(get("/cases/password").cookie(session)).andExpect(status().isFound());
        signIn(id, given).andExpect(status().isUnauthorized());
    }

    @Test
    void signing_out_everywhere_ends_the_cookie_that_was_copied() throws Exception {
        Cookie session = session(signIn(id, given));
        Thread.sleep(2);
        browser.perform(changing("/cases/sign-out?everywhere=true").cookie(session, PROOF))
                .andExpect(status().isFound());
        browser.perform(get("/cases/password").cookie(session)).andExpect(status().isFound());
    }

    /** The copy, what was renewed from it, and what was renewed in the reader's own browser. */
    @Test
    void signing_out_ends_every_token_of_the_session_and_of_no_other() throws Exception {
        Cookie session = session(signIn(id, given));
        Cookie elsewhere = session(signIn(id, given));
        Cookie renewed = session(renew(session).andExpect(status().isNoContent()));
        browser.perform(changing("/cases/sign-out").cookie(renewed, PROOF))
                .andExpect(status().isFound());
        for (Cookie copied : List.of(session, renewed)) {
            browser.perform(get("/cases/password").cookie(copied)).andExpect(status().isFound());
            renew(copied)
                    .andExpect(status().isFound())
                    .andExpect(cookie().doesNotExist("maplebridge"));
        }
        browser.perform(get("/cases/password").cookie(elsewhere)).andExpect(status().isOk());
    }

    @Test
    void a_program_that_signs_out_has_a_token_no_longer() throws Exception {
        String answer = token(id, given).andReturn().getResponse().getContentAsString();
        String bearer = "Bearer " + answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        browser.perform(post("/cases/sign-out").header("Authorization", bearer))
                .andExpect(status().isFound());
        browser.perform(get("/cases/api/unsent/key").header("Authorization", bearer))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void a_mediators_phone_stays_signed_in_for_a_month_and_a_pc_for_half_an_hour()
            throws Exception {
        Cookie first = session(signIn(id, given));
        Thread.sleep(2);
        change(first, given, OWN + "夜").andExpect(status().isFound());

        Cookie phone = session(signInOn("?1", id, OWN + "夜"));
        assertThat(phone.getMaxAge()).isBetween(days(30) - 60, days(30));
        assertThat(session(renew(phone)).getMaxAge()).isBetween(days(30) - 60, days(30));
        assertThat(session(signInOn("?0", id, OWN + "夜")).getMaxAge()).isEqualTo(1_800);

        Thread.sleep(2);
        administration.block(id, true);
        browser.perform(get("/cases").cookie(phone)).andExpect(status().isFound());
    }

    @Test
    void whoever_is_led_to_the_sign_in_by_a_press_comes_back_to_its_page() throws Exception {
        browser.perform(
                        post("/cases/1/commands/note")
                                .header("HX-Request", "true")
                                .header("Host", "localhost")
                                .header("HX-Current-URL", "http://localhost/cases/1?done=accept"))
                .andExpect(status().isUnauthorized())
                .andExpect(
                        header().string(
                                        "HX-Redirect",
                                        "/cases/sign-in?next=%2Fcases%2F1%3Fdone%3Daccept"));
        browser.perform(
                        post("/cases/accounts/x/block")
                                .header("Host", "localhost")
                                .header("Referer", "http://localhost/cases/accounts"))
                .andExpect(header().string("Location", "/cases/sign-in?next=%2Fcases%2Faccounts"));
    }

    /** One key an account, the same for all its devices and sessions. */
    @Test
    void an_account_has_a_key_and_drafts_of_its_own() throws Exception {
        Cookie session = session(signIn(id, given));
        String key = unsent("key", session);
        assertThat(unsent("key", session(signIn(id, given)))).isEqualTo(key);
        assertThat(key).contains("\"account\":\"" + id + "\"");
        draft(session, "{\"form\": \"disputes\", \"text\": \"张三家漏水\"}");
        assertThat(unsent("drafts", session)).contains("张三家漏水");

        String other = "n" + id;
        String password = administration.open(new Wanted(other, "李", Role.WRITER, Set.of()));
        Cookie another = session(signIn(other, password));
        assertThat(unsent("drafts", another)).doesNotContain("张三家漏水");
        assertThat(unsent("key", another)).isNotEqualTo(key);
        draft(another, "{\"form\": \"disputes\"}");

        assertThat(unsent("drafts", session)).contains("张三家漏水");
        draft(session, "{\"form\": \"disputes\"}");
        assertThat(unsent("drafts", session)).doesNotContain("张三家漏水");
    }

    private String unsent(String what, Cookie session) throws Exception {
        return browser.perform(get("/cases/api/unsent/" + what).cookie(session))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "WRITER,/stats",
        "OFFICE,/cases",
        "LEADER,/cases",
        "MEDIATOR,/intake",
        "ADMIN,/cases/accounts"
    })
    void each_role_has_its_own_first_page(String role, String first) throws Exception {
        browser.perform(get("/cases/start").header("Authorization", TestTokens.bearer(role)))
                .andExpect(header().string("Location", first));
    }

    @Test
    void a_writer_who_also_works_cases_begins_with_the_cases() throws Exception {
        browser.perform(
                        get("/cases/start")
                                .header("Authorization", TestTokens.bearer("WRITER\",\"OFFICE")))
                .andExpect(header().string("Location", "/cases"));
    }

    private void draft(Cookie session, String body) throws Exception {
        browser.perform(
                        changing("/cases/api/unsent/drafts")
                                .contentType("application/json")
                                .content(body)
                                .cookie(session, PROOF))
                .andExpect(status().isNoContent());
    }

    private static int days(int days) {
        return days * 86_400;
    }

    private ResultActions renew(Cookie session) throws Exception {
        return browser.perform(changing("/cases/session").cookie(session, PROOF));
    }

    private ResultActions signInOn(String mobile, String account, String password)
            throws Exception {
        return browser.perform(
                changing("/cases/sign-in")
                        .cookie(PROOF)
                        .header("Sec-CH-UA-Mobile", mobile)
                        .param("account", account)
                        .param("password", password));
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        signIn(id, given)
                .andExpect(
                        header().stringValues(
                                        "Set-Cookie",
                                        org.hamcrest.Matchers.hasItem(
                                                org.hamcrest.Matchers.allOf(
                                                        containsString("maplebridge="),
                                                        containsString("HttpOnly"),
                                                        containsString("SameSite=Lax")))));
    }

    @Test
    void a_sign_in_that_another_site_sent_is_refused() throws Exception {
        browser.perform(post("/cases/sign-in").param("account", id).param("password", given))
                .andExpect(status().isForbidden());
    }

    private ResultActions signIn(String account, String password) throws Exception {
        return browser.perform(
                changing("/cases/sign-in")
                        .cookie(PROOF)
                        .param("account", account)
                        .param("password", password));
    }

    private ResultActions token(String account, String password) throws Exception {
        return browser.perform(
                post("/cases/api/tokens")
                        .with(this::fromHere)
                        .contentType("application/json")
                        .content(
                                "{\"account\": \"%s\", \"password\": \"%s\"}"
                                        .formatted(account, password)));
    }

    private ResultActions change(Cookie session, String old, String fresh) throws Exception {
        return browser.perform(
                changing("/cases/password")
                        .cookie(session, PROOF)
                        .param("old", old)
                        .param("fresh", fresh));
    }

    private MockHttpServletRequestBuilder changing(String path) {
        return post(path).header("X-XSRF-TOKEN", PROOF.getValue()).with(this::fromHere);
    }

    /** From an address of this test's own: one address may not try without end. */
    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    private static Cookie session(ResultActions signedIn) {
        return Objects.requireNonNull(signedIn.andReturn().getResponse().getCookie("maplebridge"));
    }

    private static String comparable(String page, String account) {
        return page.replace(account, "?").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
