package io.maplebridge.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdsTest {

    @Test
    void the_same_order_is_the_same_case_for_ever() {
        assertThat(CaseIds.ofOrder("12345", "GD20230305001"))
                .hasToString("228777ec-0bc3-33d5-8de0-ad6cd1ebcbd5");
    }

    @Test
    void blanks_around_a_number_make_no_other_order() {
        assertThat(CaseIds.ofOrder("12345", " GD1 ")).isEqualTo(CaseIds.ofOrder("12345", "GD1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GD2023\u00a00305001",
                "GD\u200b20230305001",
                "ＧＤ２０２３０３０５００１",
                "\ufeffGD20230305001\u3000",
                "GD 2023 0305 001",
                "GD2023\u20600305\u2009001\n",
                "G\u00adD20230305001"
            })
    void a_number_pasted_from_elsewhere_is_the_same_order(String pasted) {
        assertThat(CaseIds.ofOrder("12345", pasted))
                .isEqualTo(CaseIds.ofOrder("12345", "GD20230305001"));
    }

    @Test
    void one_kind_of_dash_is_like_another() {
        assertThat(CaseIds.ofOrder("12345", "GD\u20132023\uff0d1\u22122"))
                .isEqualTo(CaseIds.ofOrder("12345", "GD-2023-1-2"));
    }

    @Test
    void another_platform_or_number_is_another_case() {
        assertThat(CaseIds.ofOrder("12345", "1"))
                .isNotEqualTo(CaseIds.ofOrder("youshijiban", "1"))
                .isNotEqualTo(CaseIds.ofOrder("12345", "2"))
                .isNotEqualTo(CaseIds.ofOrder("1234", "51"));
    }
}
