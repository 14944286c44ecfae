package io.maplebridge.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Spread HUNDRED =
            new Spread(IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList().reversed());

    @Test
    void the_median_of_an_odd_number_of_rounds_is_the_middle_one() {
        assertThat(new Spread(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
    }

    @Test
    void five_of_a_hundred_exceed_the_ninety_fifth_percentile() {
        assertThat(HUNDRED.percentile(95)).isEqualTo(95.0);
        assertThat(HUNDRED.percentile(100)).isEqualTo(100.0);
    }

    @Test
    void of_a_few_the_ninety_fifth_percentile_is_the_most() {
        assertThat(new Spread(List.of(3.0, 7.0, 5.0)).percentile(95)).isEqualTo(7.0);
    }

    @Test
    void round_by_round_a_slow_moment_that_met_both_cancels_out() {
        Spread one = new Spread(List.of(10.0, 1.0, 30.0));
        Spread other = new Spread(List.of(20.0, 2.0, 60.0));
        assertThat(one.overEach(other).values()).containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void a_cell_says_the_median_the_least_and_the_most() {
        assertThat(HUNDRED.cell()).isEqualTo("51.0 (1.0–100.0)");
    }
}
