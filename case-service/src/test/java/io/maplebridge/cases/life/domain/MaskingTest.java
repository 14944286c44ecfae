package io.maplebridge.cases.life.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张某某, 张*某",
        "欧阳小明, 欧**明",
        "𠮷野家, 𠮷*家",
        "某, *",
        "A, *",
        "阿依·古丽, 阿**丽",
        "Li Wei, L***i",
    })
    void a_name_shows_its_ends(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张 三", "张\u3000三", "张\u200b三", "\u200b张三\u00a0", "张\ufeff\u2060三"})
    void blanks_and_what_cannot_be_seen_are_no_letters(String name) {
        assertThat(Masking.name(name)).isEqualTo("张*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u200b", " 王 ", "王\u3164", "·王"})
    void of_one_letter_nothing_is_shown(String name) {
        assertThat(Masking.name(name)).isEqualTo("*");
    }

    @Test
    void a_name_without_any_letter_shows_nothing() {
        assertThat(Masking.name("…".repeat(1) + "·")).isEqualTo("*");
        assertThat(Masking.name("\u200b")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长沙砖厂",
                "开平市长沙建材有限公司",
                "长沙砖厂（普通合伙）",
                "大密村民委员会",
                "平安物业服务中心",
                "Maple Bridge Trading Co., Ltd.",
                "镇公安局",
            })
    void the_name_of_an_organisation_is_told_by_its_end(String name) {
        assertThat(OrganisationNames.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "李永科", "欧阳建社", "王院", "陈文办", "张三（组织）", "公司", "张家村", ""})
    void the_name_of_a_person_is_none_of_an_organisation(String name) {
        assertThat(OrganisationNames.isOne(name)).isFalse();
    }
}
