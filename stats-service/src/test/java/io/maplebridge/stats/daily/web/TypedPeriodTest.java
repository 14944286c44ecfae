package io.maplebridge.stats.daily.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.maplebridge.stats.figures.domain.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023年, 2023",
        "2023年度, 2023",
        "2023-H1, 2023-H1",
        "2023年下半年, 2023-H2",
        "2023上半年, 2023-H1",
        "2023-Q3, 2023-Q3",
        "2023q4, 2023-Q4",
        "2023年第三季度, 2023-Q3",
        "2023年一季度, 2023-Q1",
        "2023-11, 2023-11",
        "2023-1, 2023-01",
        "2023年11月, 2023-11",
        "２０２３年１１月, 2023-11",
        "2023年11月份, 2023-11",
        "2023.11, 2023-11",
        "2023-06-15..2023-07-14, 2023-06-15..2023-07-14",
        "2023年6月15日至2023年7月14日, 2023-06-15..2023-07-14",
        "2023年6月15日至7月14日, 2023-06-15..2023-07-14",
        "2023.6.15 ~ 2023.7.14, 2023-06-15..2023-07-14",
        "2023-06..2023-08, 2023-06-01..2023-08-31",
        "2023-07..2023-12, 2023-H2",
        "2023-06-15, 2023-06-15..2023-06-15"
    })
    void as_addresses_and_people_write_it(String typed, String code) {
        assertThat(TypedPeriod.read(typed).map(Period::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2023-13",
                "2023-00",
                "2023-Q5",
                "2023-H3",
                "23",
                "2023-02-30",
                "2023-06-15..",
                "..2023-06-15",
                "2023-06-15..x",
                "去年",
                "3/4..5/6"
            })
    void what_is_no_span_is_none(String typed) {
        assertThat(TypedPeriod.read(typed)).isEmpty();
    }

    @Test
    void what_ends_before_it_begins_is_said_to() {
        assertThatExceptionOfType(TypedPeriod.Backwards.class)
                .isThrownBy(() -> TypedPeriod.read("2023-07-14..2023-06-15"));
    }
}
