package io.maplebridge.town.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class NextTest {

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?village=pangxi", "/stats?year=2023", "/cases/1/work"})
    void leads_back_to_a_page_of_ours(String wanted) {
        assertThat(Next.of(wanted).path()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/cases//elsewhere.example",
                "/\\elsewhere.example",
                "/cases/\\elsewhere",
                "javascript:alert(1)",
                "/casesx",
                "/cases/ x",
                "/cases/\r\nSet-Cookie: a=b",
                "/cases?text={name}",
                "/cases?text=${7*7}",
                "/cases/sign-in?next=/cases"
            })
    void never_leads_to_another_site(String wanted) {
        assertThat(Next.of(wanted).path()).isEqualTo("/cases/start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://town.example:8080/cases/1?text=%E5%BC%A0#work",
                "HTTP://TOWN.example:8080/cases/1?text=%E5%BC%A0"
            })
    void leads_back_to_an_address_in_full_of_this_server(String wanted) {
        assertThat(Next.of(wanted, asked("town.example:8080")).path())
                .isEqualTo("/cases/1?text=%E5%BC%A0");
    }

    /** A proxy before us may speak HTTPS where we hear HTTP. */
    @Test
    void the_name_that_the_browser_called_is_enough() {
        assertThat(Next.of("https://town.example/cases", asked("town.example")).path())
                .isEqualTo("/cases");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example/cases",
                "http://town.example:8080@elsewhere.example/cases",
                "http://elsewhere.example:8080/cases",
                "http://town.example:8080.elsewhere.example/cases",
                "http://town.example:80800/cases",
                "http://town.example:8080//elsewhere.example/cases",
                "http://town.example:8080/\\elsewhere.example",
                "http:\\\\town.example:8080/cases",
                "http:/town.example:8080/cases",
                "ftp://town.example:8080/cases",
                "javascript://town.example:8080/cases",
                "http://town.example:8080/cases/sign-in?next=/cases",
                "http://town.example:8080",
                "http://[town.example:8080/cases"
            })
    void but_to_no_other(String wanted) {
        assertThat(Next.of(wanted, asked("town.example:8080")).path()).isEqualTo("/cases/start");
    }

    private static MockHttpServletRequest asked(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Host", host);
        request.setServerName(host.replaceAll(":.*", ""));
        request.setServerPort(host.contains(":") ? 8080 : 80);
        return request;
    }

    @Test
    void an_address_cannot_bring_a_header() {
        assertThat(Next.of("/cases\n").path()).isEqualTo("/cases/start");
    }
}
