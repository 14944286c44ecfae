package io.maplebridge.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void another_platform_or_number_is_another_case() {
        assertThat(CaseIds.ofOrder("12345", "1"))
                .isNotEqualTo(CaseIds.ofOrder("youshijiban", "1"))
                .isNotEqualTo(CaseIds.ofOrder("12345", "2"))
                .isNotEqualTo(CaseIds.ofOrder("1234", "51"));
    }
}
