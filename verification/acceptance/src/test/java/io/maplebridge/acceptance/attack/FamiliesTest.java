package io.maplebridge.acceptance.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Comes last, when every family has been tried: so does what is isolated. */
@Isolated
class FamiliesTest {

    @Test
    void no_family_was_tried_less_often_than_it_says() {
        assertThat(Attempts.shrunk()).isEmpty();
    }
}
