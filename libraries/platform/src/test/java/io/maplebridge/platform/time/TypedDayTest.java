package io.maplebridge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26",
                "2026.11.26",
                "2026/11/26",
                "2026年11月26日",
                "2026 年 11 月 26 日",
                "20261126",
                "２０２６．１１．２６",
                "２０２６年１１月２６号",
                "26/11/2026",
                " 2026-11-26 "
            })
    void a_day_is_read_as_ledgers_write_it(String typed) {
        assertThat(TypedDay.read(typed)).contains(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11月26日", "11 月 26 号", "26/11", "11.26", "11-26", "１１月２６日", "11/26"})
    void without_a_year_it_is_the_last_or_the_next_one(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
        assertThat(TypedDay.past(typed, TODAY)).contains(TODAY);
        assertThat(TypedDay.next(typed, TODAY)).contains(TODAY);
        assertThat(TypedDay.past(typed, TODAY.minusDays(1))).contains(TODAY.minusYears(1));
        assertThat(TypedDay.next(typed, TODAY.plusDays(1))).contains(TODAY.plusYears(1));
    }

    @ParameterizedTest
    @CsvSource({"12月18日, 2025-12-18, 2026-12-18", "2月29日, 2024-02-29, 2028-02-29"})
    void the_year_that_goes_without_saying_is_the_nearest(
            String typed, LocalDate past, LocalDate next) {
        assertThat(TypedDay.past(typed, TODAY)).contains(past);
        assertThat(TypedDay.next(typed, TODAY)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3/4",
                "3.4",
                "2026-13-01",
                "2023-02-29",
                "2月30日",
                "13月1日",
                "3/4/2026",
                "31/31",
                "2026-11",
                "十一月二十六日",
                "昨天",
                "2026-11-26T00:00",
                "111111111111111111111111111111"
            })
    void what_can_be_read_in_two_ways_or_none_is_no_day(String typed) {
        assertThat(TypedDay.past(typed, TODAY)).isEmpty();
        assertThat(TypedDay.next(typed, TODAY)).isEmpty();
    }

    @Test
    void the_same_day_and_month_cannot_be_mistaken() {
        assertThat(TypedDay.past("3/3", TODAY)).contains(LocalDate.of(2026, 3, 3));
    }
}
