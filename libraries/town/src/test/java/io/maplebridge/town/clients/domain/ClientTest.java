package io.maplebridge.town.clients.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private final Client one =
            new Client(
                            "rexian",
                            "热线",
                            new Grant(Set.of("orders", "petitions"), Set.of("12345")),
                            List.of(),
                            false,
                            0)
                    .withKey("first", "hash-1", NOW);

    @Test
    void a_key_is_heard_until_its_end() {
        assertThat(one.liveKey("hash-1", LATER)).isPresent();
        assertThat(one.liveKey("hash-2", LATER)).isEmpty();
        assertThat(one.liveKey("hash-1", NOW.plus(Duration.ofDays(365)))).isEmpty();
    }

    @Test
    void a_second_key_replaces_the_first_when_that_is_ended() {
        Client two = one.withKey("second", "hash-2", LATER);
        assertThat(two.liveKey("hash-1", LATER)).isPresent();
        assertThat(two.liveKey("hash-2", LATER)).isPresent();
        Client after = two.withoutKey("first", LATER);
        assertThat(after.liveKey("hash-1", LATER)).isEmpty();
        assertThat(after.liveKey("hash-2", LATER)).isPresent();
        assertThat(after.withKey("third", "hash-3", LATER).liveKeys(LATER)).isEqualTo(2);
    }

    @Test
    void a_third_live_key_is_refused() {
        Client two = one.withKey("second", "hash-2", LATER);
        assertThatThrownBy(() -> two.withKey("third", "hash-3", LATER))
                .isInstanceOf(TooManyKeys.class);
    }

    @Test
    void a_blocked_client_is_not_heard_until_it_is_let_in_again() {
        assertThat(one.blocked(true).liveKey("hash-1", LATER)).isEmpty();
        assertThat(one.blocked(true).blocked(false).liveKey("hash-1", LATER)).isPresent();
    }

    @Test
    void orders_are_granted_by_platform() {
        assertThat(one.grant().words()).containsExactly("orders:12345", "petitions");
    }

    @Test
    void a_key_that_is_logged_does_not_say_its_hash() {
        assertThat(one.toString()).doesNotContain("hash-1");
    }
}
