package io.maplebridge.town.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void an_address_cannot_bring_a_header() {
        assertThat(Next.of("/cases\n").path()).isEqualTo("/cases/start");
    }
}
