package io.maplebridge.town.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void who_guesses_shuts_themselves_out_and_not_the_person_whose_account_it_is() {
        Tries tries = Tries.NONE;
        for (int guess = 0; guess < 6; guess++) {
            tries = wrong(tries, "10.0.0.66");
        }
        assertThat(tries.at("10.0.0.66").shutsAt(NOW)).isTrue();
        assertThat(tries.at("10.0.0.7").shutsAt(NOW)).isFalse();
        // Their signing in is no help to who guesses.
        tries = tries.without("10.0.0.7");
        assertThat(tries.at("10.0.0.66").shutsAt(NOW)).isTrue();
    }

    @Test
    void who_guesses_from_a_thousand_addresses_is_shut_out_as_well() {
        Tries tries = wrong(Tries.NONE, "10.0.0.7");
        int heard = 0;
        for (int address = 0; address < 1_000; address++) {
            String from = "10.1." + address / 250 + "." + address % 250;
            if (!tries.at(from).shutsAt(NOW)) {
                heard++;
                tries = wrong(tries, from);
            }
        }
        assertThat(heard).isLessThan(30);
        assertThat(tries.from()).hasSizeLessThan(30);
        assertThat(tries.at("10.0.0.7").shutsAt(NOW)).isFalse();
    }

    private static Tries wrong(Tries tries, String from) {
        return tries.with(from, tries.at(from).afterFailureAt(NOW));
    }
}
