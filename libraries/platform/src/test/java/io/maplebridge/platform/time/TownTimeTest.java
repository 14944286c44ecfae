package io.maplebridge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31T15:59:59.999999Z, 2023-12-31",
        "2023-12-31T16:00:00Z, 2024-01-01",
        "2024-01-01T00:00:00Z, 2024-01-01",
    })
    void a_day_begins_at_midnight_in_shanghai_wherever_the_server_stands(
            Instant now, LocalDate day) {
        var time = new TownTime(Clock.fixed(now, ZoneOffset.UTC));
        assertThat(time.today()).isEqualTo(day);
        assertThat(TownTime.dayOf(now)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource("2023-12-31T15:59:59.999999Z, 2023-12-31T15:59:59.999Z")
    void now_is_to_the_millisecond_because_stores_keep_no_more(Instant now, Instant kept) {
        assertThat(new TownTime(Clock.fixed(now, ZoneOffset.UTC)).now()).isEqualTo(kept);
    }
}
