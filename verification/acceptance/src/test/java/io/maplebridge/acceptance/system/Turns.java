package io.maplebridge.acceptance.system;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * One test class at a time works with a way of running: it may stop it, delete its data and hold
 * its figures against earlier ones. The other way goes on beside it. Of those that wait the first
 * by {@link Order} comes next.
 */
final class Turns {

    /** At what runs once for all tests. */
    static final Turns AT_THE_PRODUCT = new Turns(Duration.ofSeconds(8));

    private static final Duration PATIENCE = Duration.ofHours(1);

    /** Known to the threads that a test starts, too. */
    private static final ThreadLocal<@Nullable Class<?>> TEST_CLASS =
            new InheritableThreadLocal<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Way, Turn> turns = new EnumMap<>(Way.class);
    private final NavigableSet<Wish> waiting =
            new TreeSet<>(
                    Comparator.comparingInt(Wish::order)
                            .thenComparing(wish -> wish.testClass().getName()));

    private final Duration gathering;
    private long opens;

    /**
     * @param gathering how long the first who comes waits for others, who may be before it by their
     *     order: all classes begin in the same moment, and who is first then is chance
     */
    Turns(Duration gathering) {
        this.gathering = gathering;
    }

    private record Turn(Class<?> whose, long since) {}

    /** Any of the ways will do. */
    private record Wish(Class<?> testClass, Set<Way> ways) {

        int order() {
            return AnnotationSupport.findAnnotation(testClass, Order.class)
                    .map(Order::value)
                    .orElse(Order.DEFAULT);
        }
    }

    /** From now on this thread takes them for this class. */
    static void areFor(Class<?> running) {
        TEST_CLASS.set(running);
    }

    static Class<?> running() {
        return Objects.requireNonNull(TEST_CLASS.get(), "outside of any test class");
    }

    /** Waits until the way is the running class's, and leaves it so until its turns end. */
    void take(Way way) {
        takeOneOf(Set.of(way));
    }

    /** Takes whichever is free first. */
    Way takeOneOf(Set<Way> ways) {
        Class<?> running = running();
        Wish wish = new Wish(running, Set.copyOf(ways));
        lock.lock();
        try {
            waiting.add(wish);
            long now = System.nanoTime();
            long deadline = now + PATIENCE.toNanos();
            if (opens == 0) {
                opens = now + gathering.toNanos();
            }
            Optional<Way> taken = taken(wish);
            while (taken.isEmpty()) {
                now = System.nanoTime();
                if (now >= deadline) {
                    throw new IllegalStateException("no turn for " + wish + ": " + turns);
                }
                changed.awaitNanos(now < opens ? opens - now : deadline - now);
                taken = taken(wish);
            }
            return taken.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            waiting.remove(wish);
            changed.signalAll();
            lock.unlock();
        }
    }

    private Optional<Way> taken(Wish wish) {
        if (System.nanoTime() < opens) {
            return Optional.empty();
        }
        for (Way way : wish.ways()) {
            if (!turns.containsKey(way) && isNext(wish, way)) {
                turns.put(way, new Turn(wish.testClass(), System.nanoTime()));
            }
            Turn turn = turns.get(way);
            if (turn != null && turn.whose() == wish.testClass()) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private boolean isNext(Wish wish, Way way) {
        return waiting.stream().filter(other -> other.ways().contains(way)).findFirst().stream()
                .allMatch(wish::equals);
    }

    /** Gives up the turn before the running class ends; how long it was. */
    Map<Way, Duration> leave(Way way) {
        return end(running(), EnumSet.of(way));
    }

    /** The turns of the class, and how long each was. */
    Map<Way, Duration> end(Class<?> running) {
        return end(running, EnumSet.allOf(Way.class));
    }

    private Map<Way, Duration> end(Class<?> running, Set<Way> ways) {
        lock.lock();
        try {
            Map<Way, Duration> ended = new EnumMap<>(Way.class);
            turns.forEach((way, turn) -> {
                if (ways.contains(way) && turn.whose() == running) {
                    ended.put(way, Duration.ofNanos(System.nanoTime() - turn.since()));
                }
            });
            turns.keySet().removeAll(ended.keySet());
            changed.signalAll();
            return ended;
        } finally {
            lock.unlock();
        }
    }
}
