package io.maplebridge.cases.life.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张某某, 张*某",
        "欧阳小明, 欧**明",
        "𠮷野家, 𠮷*家",
        "某, 某",
    })
    void a_name_shows_its_ends(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "0757-8123456, 075****3456",
        "8123456, ****",
        "110, ****",
    })
    void a_phone_shows_three_and_four_figures(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }
}
