package io.maplebridge.stats.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 2, HALF_UP, 33.33",
        "2, 3, 2, HALF_UP, 66.67",
        "110, 114, 1, HALF_UP, 96.5",
        "110, 114, 2, HALF_UP, 96.49",
        "51, 54, 2, HALF_UP, 94.44",
        "63, 65, 2, HALF_UP, 96.92",
        "842, 869, 1, HALF_UP, 96.9",
        "254567, 254592, 2, HALF_UP, 99.99",
        "254567, 254592, 1, DOWN, 99.9",
        "7, 7, 1, HALF_UP, 100.0",
        "0, 7, 1, HALF_UP, 0.0"
    })
    void golden_roundings(
            long part, long whole, int decimals, RoundingMode rounding, String printed) {
        assertThat(Percentage.of(part, whole).rounded(decimals, rounding).toPlainString())
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "199, 200, 0, 99.5",
        "254567, 254592, 1, 99.99",
        "1, 400, 0, 0.3",
        "1, 1000000, 1, 0.0001"
    })
    void what_is_not_all_or_nothing_gets_the_decimals_to_say_so(
            long part, long whole, int decimals, String printed) {
        assertThat(Percentage.of(part, whole).rounded(decimals, RoundingMode.HALF_UP))
                .asString()
                .isEqualTo(printed);
    }

    @Test
    void nothing_of_nothing_is_no_percentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(0, 0));
    }
}
