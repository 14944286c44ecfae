package io.maplebridge.platform.access;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.testkit.TestTokens;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** A service that started while the one that signs was away. */
@SpringBootTest(
        classes = PreviewApplication.class,
        properties = {
            "spring.config.name=platform",
            "maplebridge.access.keys=http://127.0.0.1:9/cases/api/keys"
        })
@AutoConfigureMockMvc
class KeysAwayTest {

    @Autowired private MockMvc browser;

    @Test
    void a_program_is_asked_to_come_again() throws Exception {
        browser.perform(get("/desk/api/none").header("Authorization", TestTokens.bearer("OFFICE")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().string(containsString("urn:maplebridge:problem:busy")));
    }

    @Test
    void a_reader_is_nobody_until_the_keys_are_there() throws Exception {
        browser.perform(get("/cases").cookie(new Cookie("maplebridge", TestTokens.token("OFFICE"))))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", containsString("/cases/sign-in")));
    }
}
