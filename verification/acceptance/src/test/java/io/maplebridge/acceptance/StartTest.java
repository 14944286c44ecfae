package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.system.StandaloneJar;
import io.maplebridge.acceptance.system.Way;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code java -jar} on an empty folder, with no options. */
@Order(1)
class StartTest {

    private static final long MOST_RESIDENT = 900L << 20;

    private final StandaloneJar standalone = (StandaloneJar) Way.STANDALONE.running();

    /**
     * Fifteen seconds is what is wanted. Other processes start beside it, and a busy machine may
     * take longer still and proves nothing.
     */
    @Test
    void the_standalone_is_ready_in_seconds() {
        System.out.printf(
                "[acceptance] standalone ready in %.1f s%n",
                standalone.readyAtFirst().toMillis() / 1e3);
        assertThat(standalone.readyAtFirst()).isLessThanOrEqualTo(Duration.ofMinutes(2));
    }

    /** At rest: what the loading took is given back within half a minute, later when busy. */
    @Test
    void with_the_demo_loaded_it_is_at_most_900_MB_resident() {
        long resident =
                Awaitility.await("memory is given back")
                        .atMost(Duration.ofMinutes(3))
                        .pollDelay(Duration.ZERO)
                        .until(standalone::residentBytes, bytes -> bytes <= MOST_RESIDENT);
        System.out.printf("[acceptance] standalone resident %d MB%n", resident >> 20);
    }
}
