package io.maplebridge.testkit;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** {@code @Import} it, and whoever looks at pages has signed in as the town office. */
@TestConfiguration(proxyBeanMethods = false)
public class OfficeBrowser {

    @Bean
    MockMvcBuilderCustomizer signedInAsTheOffice() {
        return browser ->
                browser.defaultRequest(
                        get("/").header("Authorization", TestTokens.bearer("OFFICE")));
    }
}
