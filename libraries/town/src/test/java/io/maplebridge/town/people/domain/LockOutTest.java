package io.maplebridge.town.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "40, 60"})
    void shuts_longer_with_every_wrong_password_but_never_for_good(int failures, long minutes) {
        LockOut lockOut = after(failures);

        assertThat(lockOut.until()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        assertThat(lockOut.shutsAt(NOW.plus(Duration.ofMinutes(minutes)).minusMillis(1))).isTrue();
        assertThat(lockOut.shutsAt(NOW.plus(Duration.ofMinutes(minutes)))).isFalse();
    }

    @Test
    void four_slips_are_forgiven() {
        assertThat(after(4).shutsAt(NOW)).isFalse();
    }

    private static LockOut after(int failures) {
        LockOut lockOut = LockOut.NONE;
        for (int i = 0; i < failures; i++) {
            lockOut = lockOut.afterFailureAt(NOW);
        }
        return lockOut;
    }
}
