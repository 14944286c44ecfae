package io.maplebridge.stats.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReverseCheckTest {

    @ParameterizedTest
    @CsvSource({
        "97.5, 120, 117, 117",
        "96.5, 114, 110, 110",
        "96.49, 114, 110, 110",
        "94.44, 54, 51, 51",
        "96.9, 869, 842, 842",
        "33, 1000, 325, 334",
        "100, 114, 114, 114",
        "100.0, 114, 114, 114",
        "0, 200, 0, 0",
        "99.99, 254592, 254554, 254579"
    })
    void the_parts_that_round_to_it_fit(String percent, long whole, long least, long most) {
        assertThat(check(percent, RoundingMode.HALF_UP).of(whole))
                .contains(new ReverseCheck.Fit(whole, least, most));
    }

    @Test
    void what_no_part_prints_as_does_not_fit() {
        assertThat(check("96.6", RoundingMode.HALF_UP).of(114)).isEmpty();
        assertThat(check("97.6", RoundingMode.HALF_UP).of(120)).isEmpty();
        assertThat(check("100", RoundingMode.HALF_UP).of(200))
                .contains(new ReverseCheck.Fit(200, 200, 200));
    }

    @Test
    void cut_off_another_part_fits_than_rounded() {
        assertThat(check("96.4", RoundingMode.DOWN).of(114))
                .contains(new ReverseCheck.Fit(114, 110, 110));
        assertThat(check("96.4", RoundingMode.HALF_UP).of(114)).isEmpty();
        assertThat(check("99.9", RoundingMode.DOWN).of(254592).map(ReverseCheck.Fit::most))
                .contains(254591L);
    }

    /** Every part and whole prints as something, and is found behind it. */
    @Test
    void whatever_is_printed_is_found_behind_its_print() {
        for (RoundingMode rounding : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.DOWN}) {
            for (long whole = 1; whole <= 130; whole++) {
                for (long part = 0; part <= whole; part++) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        BigDecimal printed = Percentage.of(part, whole).rounded(decimals, rounding);
                        Optional<ReverseCheck.Fit> fit =
                                new ReverseCheck(printed, rounding).of(whole);
                        long looked = part;
                        assertThat(fit)
                                .as("%s of %s prints %s", part, whole, printed)
                                .hasValueSatisfying(found ->
                                        assertThat(looked).isBetween(found.least(), found.most()));
                    }
                }
            }
        }
    }

    @Test
    void totals_that_fit_are_those_of_which_a_part_does() {
        ReverseCheck check = check("97.5", RoundingMode.HALF_UP);
        assertThat(check.upTo(150).stream().mapToLong(ReverseCheck.Fit::whole).toArray())
                .contains(40, 80, 120)
                .doesNotContain(1, 41, 100)
                .isEqualTo(
                        LongStream.rangeClosed(1, 150)
                                .filter(whole -> printsAs("97.5", whole))
                                .toArray());
    }

    private static boolean printsAs(String percent, long whole) {
        return LongStream.rangeClosed(0, whole)
                .anyMatch(part ->
                        Percentage.of(part, whole)
                                .rounded(1, RoundingMode.HALF_UP)
                                .toPlainString()
                                .equals(percent));
    }

    @Test
    void more_than_all_is_no_part() {
        assertThatIllegalArgumentException().isThrownBy(() -> check("100.1", RoundingMode.HALF_UP));
    }

    private static ReverseCheck check(String percent, RoundingMode rounding) {
        return new ReverseCheck(new BigDecimal(percent), rounding);
    }
}
