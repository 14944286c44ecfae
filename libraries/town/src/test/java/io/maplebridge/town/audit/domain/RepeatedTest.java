package io.maplebridge.town.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7 ×44, 10.0.0.7, 44",
        "10.0.0.7, 10.0.0.7, 1",
        "'', '', 1",
        "' ×2', '', 2",
        "GET /cases/{id} ×3000, GET /cases/{id}, 3000"
    })
    void how_many_a_line_stands_for_is_read_as_it_was_written(String line, String what, int times) {
        assertThat(Repeated.read(line)).isEqualTo(new Repeated(what, times));
        assertThat(new Repeated(what, times).written()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.7 ×0", "10.0.0.7 ×", "10.0.0.7×4", "10.0.0.7 ×99999999999"})
    void what_is_no_number_is_part_of_the_text(String line) {
        assertThat(Repeated.read(line)).isEqualTo(new Repeated(line, 1));
    }
}
