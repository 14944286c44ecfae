package io.maplebridge.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the first of a kind at once and counts the others for a minute, then tells the last of them
 * with their number: whoever repeats a thing without end fills nothing, and nothing goes uncounted.
 *
 * @param <T> what is told of
 */
public final class OneAMinute<T> {

    /**
     * Something to be told now.
     *
     * @param last that came
     * @param times how many it stands for, itself among them
     */
    public record Told<T>(T last, int times) {}

    private static final class Waiting<T> {
        private final Instant until;
        private int count;
        private @Nullable T last;

        Waiting(Instant now) {
            this.until = now.plus(MINUTE);
        }
    }

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Kinds kept apart at a time. Beyond, they are one: who comes as many must not fill either. */
    private static final int MOST_KINDS = 200;

    private static final Object OTHERS = "others";

    private final Map<Object, Waiting<T>> kinds = new HashMap<>();

    /** Something of this kind has come: to be told now, or counted when nothing is answered. */
    public synchronized Optional<Told<T>> come(Object kind, T what, Instant now) {
        Object kept = kinds.containsKey(kind) || kinds.size() < MOST_KINDS ? kind : OTHERS;
        Waiting<T> waiting = kinds.get(kept);
        if (waiting != null && now.isBefore(waiting.until)) {
            waiting.count++;
            waiting.last = what;
            return Optional.empty();
        }
        kinds.put(kept, new Waiting<>(now));
        return Optional.of(new Told<>(what, waiting == null ? 1 : waiting.count + 1));
    }

    /**
     * Tells of those whose minute is over. What cannot be told is kept, and told the next time.
     *
     * @param teller may throw, and ends this by it
     */
    public synchronized void tellOver(Instant now, Consumer<Told<T>> teller) {
        for (var kind : Map.copyOf(kinds).entrySet()) {
            if (!now.isBefore(kind.getValue().until)) {
                boolean told = tell(kind.getValue(), teller);
                if (told) {
                    kinds.put(kind.getKey(), new Waiting<>(now));
                } else {
                    kinds.remove(kind.getKey());
                }
            }
        }
    }

    /** Tells of all that were only counted: nothing more will come. */
    public synchronized void tellAll(Consumer<Told<T>> teller) {
        kinds.values().forEach(waiting -> tell(waiting, teller));
        kinds.clear();
    }

    /** False when there is nothing to tell. */
    private static <T> boolean tell(Waiting<T> waiting, Consumer<Told<T>> teller) {
        T last = waiting.last;
        if (last == null) {
            return false;
        }
        teller.accept(new Told<>(last, waiting.count));
        return true;
    }
}
