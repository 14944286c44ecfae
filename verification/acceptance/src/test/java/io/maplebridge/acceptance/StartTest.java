package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.kill.KillNineTest;
import io.maplebridge.acceptance.system.StandaloneJar;
import io.maplebridge.acceptance.system.Way;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code java -jar} on an empty folder, with no options. */
@Order(1)
class StartTest {

    private static final long MOST_RESIDENT = 900L << 20;

    private final StandaloneJar standalone = (StandaloneJar) Way.STANDALONE.running();

    /** Only now: nothing else may run while the start is watched. */
    @AfterAll
    static void begin_to_kill_another() {
        KillNineTest.begin();
    }

    /** Fifteen seconds is what is wanted; a busy machine may take longer and proves nothing. */
    @Test
    void the_standalone_is_ready_in_seconds() {
        System.out.printf(
                "[acceptance] standalone ready in %.1f s%n", standalone.ready().toMillis() / 1e3);
        assertThat(standalone.ready()).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void with_the_demo_loaded_it_is_at_most_900_MB_resident() {
        long resident = standalone.residentBytes();
        System.out.printf("[acceptance] standalone resident %d MB%n", resident >> 20);
        assertThat(resident).isLessThanOrEqualTo(MOST_RESIDENT);
    }
}
