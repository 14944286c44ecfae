package io.maplebridge.cases.life.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.testkit.AtOnce;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everyone who gives case numbers must do. */
public interface CaseNumbersContract {

    CaseNumbers numbers();

    @Test
    default void numbers_of_a_series_and_year_count_from_one() {
        String series = series();
        assertThat(numbers().sequence(series, 2023, CaseFixtures.newId())).isEqualTo(1);
        assertThat(numbers().sequence(series, 2023, CaseFixtures.newId())).isEqualTo(2);
        assertThat(numbers().sequence(series, 2024, CaseFixtures.newId())).isEqualTo(1);
        assertThat(numbers().sequence(series(), 2023, CaseFixtures.newId())).isEqualTo(1);
    }

    @Test
    default void a_case_that_asks_again_gets_the_number_it_was_given() {
        String series = series();
        CaseId id = CaseFixtures.newId();
        int given = numbers().sequence(series, 2023, id);
        numbers().sequence(series, 2023, CaseFixtures.newId());
        assertThat(numbers().sequence(series, 2023, id)).isEqualTo(given);
    }

    @Test
    default void sixteen_cases_at_once_get_sixteen_numbers_without_a_gap() {
        String series = series();
        List<Integer> given =
                AtOnce.sixteen(i -> numbers().sequence(series, 2023, CaseFixtures.newId()));
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    default void a_case_asked_for_sixteen_times_at_once_gets_one_number_and_leaves_no_gap() {
        String series = series();
        CaseId id = CaseFixtures.newId();
        List<Integer> given = AtOnce.sixteen(i -> numbers().sequence(series, 2023, id));
        assertThat(given).containsOnly(1);
        assertThat(numbers().sequence(series, 2023, CaseFixtures.newId())).isEqualTo(2);
    }

    private static String series() {
        return "长沙人调字" + UUID.randomUUID();
    }
}
