package io.maplebridge.stats.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.platform.problem.InvalidRequest;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReverseQuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97.5%，共120件 | 97.5 | 120",
                "97.5% 120 | 97.5 | 120",
                "成功率96.5%共114宗 | 96.5 | 114",
                "９７．５％，共１２０件 | 97.5 | 120",
                "117/120 = 97.5% | 97.5 | 120",
                "共 254,592 户，99.99% | 99.99 | 254592",
                "百分之九十五 100% 5 | 100 | 5",
                "百分之97.5，共120件 | 97.5 | 120",
                "97.5 120 | 97.5 | 120",
                "97.5% | 97.5 |"
            })
    void what_people_type_is_read(String text, String percent, Long total) {
        ReverseQuestion read = ReverseQuestion.read(text, null);
        assertThat(read.percent()).isEqualByComparingTo(percent);
        assertThat(read.total()).isEqualTo(total);
        assertThat(read.rounding()).isEqualTo(RoundingMode.HALF_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "120件", "很多", "120% 100", "-"})
    void where_there_is_no_percentage_it_says_so(String text) {
        assertThatThrownBy(() -> ReverseQuestion.read(text, null))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("stats-no-percentage");
    }

    @Test
    void an_unknown_rounding_is_refused() {
        assertThatThrownBy(() -> ReverseQuestion.read("97.5% 120", "up"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("stats-no-rounding");
        assertThat(ReverseQuestion.read("97.5% 120", "truncate").rounding())
                .isEqualTo(RoundingMode.DOWN);
    }
}
