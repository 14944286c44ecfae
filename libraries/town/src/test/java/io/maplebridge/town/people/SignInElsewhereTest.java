package io.maplebridge.town.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.town.TownApplication;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** With an outside issuer no password is heard here, not even a right one. */
@SpringBootTest(
        classes = TownApplication.class,
        properties = {
            "spring.config.name=platform,town",
            "maplebridge.access.demo-accounts=true",
            "maplebridge.access.issuer-uri=https://id.example",
            "maplebridge.access.audience=maplebridge"
        })
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class SignInElsewhereTest {

    @Autowired private MockMvc browser;

    @Test
    void the_sign_in_page_says_where_to_go() throws Exception {
        browser.perform(get("/cases/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"https://id.example\"")))
                .andExpect(content().string(not(containsString("name=\"password\""))))
                .andExpect(content().string(not(containsString("fengqiao-2023"))));
    }

    @Test
    void no_password_is_heard() throws Exception {
        browser.perform(
                        post("/cases/api/tokens")
                                .contentType("application/json")
                                .content("{\"account\":\"guanli\",\"password\":\"fengqiao-2023\"}"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("sign-in-elsewhere")));
        browser.perform(
                        post("/cases/sign-in")
                                .cookie(new Cookie("XSRF-TOKEN", "a"))
                                .header("X-XSRF-TOKEN", "a")
                                .param("account", "guanli")
                                .param("password", "fengqiao-2023"))
                .andExpect(status().isNotFound());
    }
}
