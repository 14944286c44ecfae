package io.maplebridge.stats.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void what_it_is_called_follows_from_its_ends() {
        assertThat(Period.year(2023).code()).isEqualTo("2023");
        assertThat(Period.half(2023, 2).code()).isEqualTo("2023-H2");
        assertThat(Period.quarter(2023, 3).code()).isEqualTo("2023-Q3");
        assertThat(Period.month(YearMonth.of(2023, 11)).code()).isEqualTo("2023-11");
        assertThat(own("2023-07-01", "2023-12-31")).isEqualTo(Period.half(2023, 2));
        assertThat(own("2023-06-15", "2023-07-14").code()).isEqualTo("2023-06-15..2023-07-14");
        assertThat(own("2023-02-01", "2023-04-30").kind()).isEqualTo(Period.Kind.OWN);
    }

    @Test
    void the_one_before_is_as_long_and_ends_on_the_eve() {
        assertThat(Period.month(YearMonth.of(2023, 3)).before())
                .isEqualTo(Period.month(YearMonth.of(2023, 2)));
        assertThat(Period.quarter(2023, 1).before()).isEqualTo(Period.quarter(2022, 4));
        assertThat(Period.half(2024, 1).before()).isEqualTo(Period.half(2023, 2));
        assertThat(own("2023-06-15", "2023-07-14").before())
                .isEqualTo(own("2023-05-16", "2023-06-14"));
    }

    @Test
    void the_year_before_has_its_own_length_of_february() {
        assertThat(Period.month(YearMonth.of(2024, 2)).yearBefore())
                .isEqualTo(Period.month(YearMonth.of(2023, 2)));
        assertThat(Period.month(YearMonth.of(2025, 2)).yearBefore())
                .isEqualTo(Period.month(YearMonth.of(2024, 2)));
    }

    @Test
    void earlier_spans_are_read_as_of_a_day_as_far_on() {
        AsOf running = new AsOf(2023, day("2023-12-18"));
        assertThat(running.yearBefore()).isEqualTo(new AsOf(2022, day("2022-12-18")));
        AsOf november = new AsOf(Period.month(YearMonth.of(2023, 11)), day("2023-11-30"));
        assertThat(november.before().day()).isEqualTo(day("2023-10-31"));
        AsOf later = new AsOf(Period.month(YearMonth.of(2023, 11)), day("2023-12-18"));
        assertThat(later.before().day()).isEqualTo(day("2023-11-18"));
        AsOf own = new AsOf(own("2023-06-15", "2023-07-14"), day("2023-06-20"));
        assertThat(own.before().day()).isEqualTo(day("2023-05-21"));
        AsOf leap = new AsOf(Period.month(YearMonth.of(2024, 2)), day("2024-02-29"));
        assertThat(leap.yearBefore().day()).isEqualTo(day("2023-02-28"));
    }

    @Test
    void none_ends_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> own("2023-07-14", "2023-06-15"));
    }

    private static Period own(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
