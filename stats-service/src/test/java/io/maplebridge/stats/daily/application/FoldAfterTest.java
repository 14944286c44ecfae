package io.maplebridge.stats.daily.application;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that cannot work is refused at the start, not at the first batch. */
class FoldAfterTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "5, 0"})
    void folding_waits_for_something(int deltas, long changes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FoldAfter(deltas, changes))
                .withMessageContaining("maplebridge.stats.fold-after");
    }
}
