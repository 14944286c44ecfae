package io.maplebridge.acceptance.system;

import static io.maplebridge.acceptance.system.Way.STANDALONE;
import static io.maplebridge.acceptance.system.Way.THREE_PROCESSES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two classes at one way would break each other's system, and a lost turn the whole run. */
class TurnsTest {

    private final Turns turns = new Turns(Duration.ZERO);
    private final List<Class<?>> came = Collections.synchronizedList(new ArrayList<>());

    @Order(1)
    private static class First {}

    @Order(2)
    private static class Second {}

    private static class Unordered {}

    @Test
    void one_class_at_a_time_has_a_way_and_the_first_by_order_comes_next() {
        Turns.areFor(TurnsTest.class);
        turns.take(STANDALONE);
        List<Thread> others =
                List.of(comes(Unordered.class), comes(Second.class), comes(First.class));
        others.forEach(TurnsTest::awaitWaiting);
        assertThat(came).isEmpty();
        turns.end(TurnsTest.class);
        Awaitility.await().until(() -> came.size() == 3);
        assertThat(came).containsExactly(First.class, Second.class, Unordered.class);
    }

    @Test
    void the_first_to_come_waits_for_those_before_it_by_order() {
        Turns gathering = new Turns(Duration.ofSeconds(2));
        awaitWaiting(comes(Unordered.class, gathering));
        awaitWaiting(comes(First.class, gathering));
        Awaitility.await().until(() -> came.size() == 2);
        assertThat(came).containsExactly(First.class, Unordered.class);
    }

    private Thread comes(Class<?> testClass) {
        return comes(testClass, turns);
    }

    /** And ends its turn at once. */
    private Thread comes(Class<?> testClass, Turns to) {
        return Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    Turns.areFor(testClass);
                    to.take(STANDALONE);
                    came.add(testClass);
                    to.end(testClass);
                });
    }

    private static void awaitWaiting(Thread thread) {
        Awaitility.await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    @Test
    void the_other_way_is_free_meanwhile() {
        Turns.areFor(First.class);
        turns.take(STANDALONE);
        Turns.areFor(Second.class);
        assertThat(turns.takeOneOf(EnumSet.allOf(Way.class))).isEqualTo(THREE_PROCESSES);
    }

    @Test
    void what_a_class_has_it_may_take_again_on_any_thread_it_starts() throws Exception {
        Turns.areFor(First.class);
        turns.take(STANDALONE);
        turns.take(STANDALONE);
        Thread own = Thread.ofPlatform().start(() -> turns.take(STANDALONE));
        assertThat(own.join(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void what_a_class_leaves_is_anothers_and_nobody_leaves_for_another() {
        Turns.areFor(First.class);
        turns.take(STANDALONE);
        turns.leave(STANDALONE);
        Turns.areFor(Second.class);
        turns.take(STANDALONE);
        Turns.areFor(First.class);
        turns.leave(STANDALONE);
        assertThat(turns.end(Second.class)).containsOnlyKeys(STANDALONE);
    }

    @Test
    void a_turn_says_how_long_it_was_and_is_over() {
        Turns.areFor(First.class);
        turns.take(STANDALONE);
        assertThat(turns.end(First.class)).containsOnlyKeys(STANDALONE);
        assertThat(turns.end(First.class)).isEmpty();
    }
}
