package io.maplebridge.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

class UntilDoneTest {

    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void close() {
        scheduler.close();
    }

    @Test
    void what_succeeds_at_start_is_done_once() {
        var done = new UntilDone("greet", () -> attempts.incrementAndGet() > 0, scheduler);
        done.start();
        assertThat(attempts).hasValue(1);
        assertThat(done.isRunning()).isTrue();
    }

    @Test
    void a_failure_does_not_stop_the_start_and_is_tried_again() {
        var done =
                new UntilDone(
                        "greet",
                        () -> {
                            if (attempts.incrementAndGet() == 1) {
                                throw new IllegalStateException("away");
                            }
                            return true;
                        },
                        scheduler);
        done.start();
        assertThat(attempts).hasValue(1);
        await().atMost(Duration.ofSeconds(10)).until(() -> attempts.get() == 2);
    }

    @Test
    void a_scheduler_that_ends_first_ends_the_tries() {
        var ending = new ThreadPoolTaskScheduler();
        ending.initialize();
        var never = new UntilDone("greet", () -> attempts.incrementAndGet() < 0, ending);
        ending.shutdown();
        never.start();
        assertThat(attempts).hasValue(1);
        assertThat(never.isRunning()).isFalse();
    }

    @Test
    void once_stopped_it_is_not_tried_again() {
        var never = new UntilDone("greet", () -> attempts.incrementAndGet() < 0, scheduler);
        never.start();
        never.stop();
        await().during(Duration.ofMillis(2_300))
                .atMost(Duration.ofSeconds(10))
                .until(() -> attempts.get() == 1);
        assertThat(never.isRunning()).isFalse();
    }
}
