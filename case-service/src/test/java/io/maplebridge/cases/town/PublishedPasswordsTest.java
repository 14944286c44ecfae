package io.maplebridge.cases.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.application.FirstAccounts;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The demo on loopback: its accounts are there for this machine and for nobody else. */
@SpringBootTest(
        classes = CasesApplication.class,
        properties = {
            "spring.config.name=platform,cases",
            "server.address=127.0.0.1",
            "maplebridge.access.demo-accounts=true"
        })
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class PublishedPasswordsTest {

    private static final String LINE = "id=\"published\"";
    private static final Cookie PROOF =
            new Cookie("XSRF-TOKEN", "0b5b2d2c-8f3a-4f0e-9d55-6f1f35a1d001");

    @Autowired private MockMvc browser;
    @Autowired private Administration administration;

    @Test
    void at_this_machine_they_are_named_and_every_page_says_that_they_are_open() throws Exception {
        page(get("/cases/sign-in"))
                .andExpect(content().string(containsString(FirstAccounts.DEMO_PASSWORD)))
                .andExpect(content().string(containsString(LINE)));
        Cookie session = session(signIn(here(), FirstAccounts.DEMO_PASSWORD));
        for (String path : new String[] {"/cases", "/cases/password", "/cases/none"}) {
            page(get(path).cookie(session)).andExpect(content().string(containsString(LINE)));
        }
        token(json(), FirstAccounts.DEMO_PASSWORD).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 192.0.2.7",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Host, town.example",
        "Forwarded, for=192.0.2.7",
        "Via, 1.1 proxy",
        "X-Real-IP, 192.0.2.7",
        "Origin, https://town.example"
    })
    void behind_a_proxy_they_are_not_heard_and_the_page_says_why(String header, String value)
            throws Exception {
        signIn(here().header(header, value), FirstAccounts.DEMO_PASSWORD)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("公开密码")))
                .andExpect(content().string(not(containsString(FirstAccounts.DEMO_PASSWORD))));
        token(json().header(header, value), FirstAccounts.DEMO_PASSWORD)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("published-password")));
    }

    @Test
    void under_another_name_they_are_not_heard_and_the_page_says_why() throws Exception {
        signIn(to("http://town.example/cases/sign-in"), FirstAccounts.DEMO_PASSWORD)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("您打开的不是本机地址")));
        page(get("http://town.example/cases/sign-in"))
                .andExpect(content().string(not(containsString(FirstAccounts.DEMO_PASSWORD))));
    }

    /**
     * Which accounts there are cannot be found out by it, nor which of them is still the demo's.
     */
    @Test
    void elsewhere_every_name_is_answered_alike() throws Exception {
        for (String name : new String[] {"zongzhi", "nobody-of-ours"}) {
            browser.perform(
                            to("http://town.example/cases/sign-in")
                                    .param("account", name)
                                    .param("password", FirstAccounts.DEMO_PASSWORD))
                    .andExpect(status().isForbidden());
        }
    }

    /** To bcrypt what begins again after a zero is the same. */
    @ParameterizedTest
    @ValueSource(strings = {"\0fengqiao-2023", "\0", "\0fengqiao-2023\0fengqiao-2023"})
    void another_way_to_write_the_password_is_the_same_password(String more) throws Exception {
        signIn(here().header("Via", "1.1 proxy"), FirstAccounts.DEMO_PASSWORD + more)
                .andExpect(status().isForbidden());
    }

    @Test
    void nobody_may_choose_the_published_password() throws Exception {
        Cookie session = session(signIn(here(), FirstAccounts.DEMO_PASSWORD));
        browser.perform(
                        post("/cases/password")
                                .header("X-XSRF-TOKEN", PROOF.getValue())
                                .cookie(session, PROOF)
                                .param("old", "whatever it was")
                                .param("fresh", FirstAccounts.DEMO_PASSWORD))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("公开的示例密码")));
    }

    @Test
    void once_the_last_of_them_is_blocked_no_page_speaks_of_them() throws Exception {
        FirstAccounts.DEMO.forEach(one -> administration.block(one.account(), true));
        try {
            page(get("/cases/accounts").header("Authorization", TestTokens.bearer("ADMIN")))
                    .andExpect(content().string(not(containsString(LINE))));
            page(get("/cases/sign-in"))
                    .andExpect(content().string(not(containsString(FirstAccounts.DEMO_PASSWORD))));
        } finally {
            FirstAccounts.DEMO.forEach(one -> administration.block(one.account(), false));
        }
        page(get("/cases/sign-in")).andExpect(content().string(containsString(LINE)));
    }

    private ResultActions page(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request);
    }

    private ResultActions signIn(MockHttpServletRequestBuilder form, String password)
            throws Exception {
        return browser.perform(form.param("account", "zongzhi").param("password", password));
    }

    private static MockHttpServletRequestBuilder here() {
        return to("http://localhost:8080/cases/sign-in");
    }

    private static MockHttpServletRequestBuilder to(String address) {
        return post(address).header("X-XSRF-TOKEN", PROOF.getValue()).cookie(PROOF);
    }

    private static MockHttpServletRequestBuilder json() {
        return post("/cases/api/tokens").contentType("application/json");
    }

    private ResultActions token(MockHttpServletRequestBuilder request, String password)
            throws Exception {
        return browser.perform(
                request.content("{\"account\": \"rexian\", \"password\": \"" + password + "\"}"));
    }

    private static Cookie session(ResultActions signedIn) throws Exception {
        signedIn.andExpect(status().isFound());
        Cookie cookie = signedIn.andReturn().getResponse().getCookie("maplebridge");
        assertThat(cookie).isNotNull();
        return Objects.requireNonNull(cookie);
    }
}
