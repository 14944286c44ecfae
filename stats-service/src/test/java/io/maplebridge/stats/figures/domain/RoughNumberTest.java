package io.maplebridge.stats.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "7, 7, 7",
        "10, 10, 10",
        "83, 80余, more than 80",
        "99, 90余, more than 90",
        "869, 860余, more than 860",
        "2000, 2000, 2000",
        "2013, 约2000, about 2000",
        "2950, 约3000, about 3000",
        "9999, 约10000, about 10000",
        "26040, 26000多, more than 26000",
        "254592, 254000多, more than 254000"
    })
    void the_word_comes_from_the_rule(long number, String zh, String en) {
        assertThat(RoughNumber.of(number)).isEqualTo(new Wording(zh, en));
    }

    @Test
    void nothing_is_less_than_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoughNumber.of(-1));
    }
}
