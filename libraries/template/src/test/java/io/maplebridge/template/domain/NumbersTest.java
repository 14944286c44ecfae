package io.maplebridge.template.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "83,80余,80多,约80",
        "2013,2000余,2000多,约2000",
        "26040,26000余,26000多,约26000",
        "0,0,0,0",
        "7,7,7,7",
        "80,80,80,80",
        "10,10,10,10",
        "11,10余,10多,约10",
        "99,90余,90多,约90",
        "100,100,100,100",
        "107,100余,100多,约100",
        "353,350余,350多,约350",
        "1999,1900余,1900多,约1900",
        "1234567,1200000余,1200000多,约1200000"
    })
    void a_rough_number_never_says_more_than_there_is(
            String number, String over, String more, String about) {
        BigDecimal value = new BigDecimal(number);
        assertThat(AboutWord.OVER.of(value)).isEqualTo(over);
        assertThat(AboutWord.MORE_THAN.of(value)).isEqualTo(more);
        assertThat(AboutWord.ABOUT.of(value)).isEqualTo(about);
    }

    @Test
    void nothing_is_counted_below_zero() {
        assertThatThrownBy(() -> AboutWord.OVER.of(new BigDecimal(-3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "96.4912,1,96.5",
        "33.3333,2,33.33",
        "66.6667,2,66.67",
        "99.5,0,99",
        "99.99999,2,99.99",
        "100,1,100.0",
        "0,0,0",
        "100.4,0,100"
    })
    void what_is_below_a_hundred_is_never_written_as_a_hundred(
            String number, int places, String text) {
        assertThat(NumberText.of(new BigDecimal(number), new Format.Decimals(places)))
                .isEqualTo(text);
    }
}
