package io.maplebridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {

    @Test
    void all_addresses_of_one_IPv6_network_are_one_and_the_same() {
        assertThat(CallerAddress.networkOf("2001:db8:1:2::1"))
                .isEqualTo(CallerAddress.networkOf("2001:0db8:0001:0002:ffff:1:2:3"))
                .isNotEqualTo(CallerAddress.networkOf("2001:db8:1:3::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "", "::ffff:10.0.0.7", "1:2"})
    void anything_else_is_itself(String address) {
        assertThat(CallerAddress.networkOf(address)).isEqualTo(address);
    }
}
