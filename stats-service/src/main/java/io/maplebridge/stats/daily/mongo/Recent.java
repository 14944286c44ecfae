package io.maplebridge.stats.daily.mongo;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was read lately, up to a bound; what was not asked for the longest goes first. */
final class Recent<K, V> {

    private final long most;
    private final ToLongFunction<V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long sum;

    Recent(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    synchronized @Nullable V get(K key) {
        return kept.get(key);
    }

    synchronized void put(K key, V value) {
        V before = kept.put(key, value);
        sum += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        Iterator<V> oldest = kept.values().iterator();
        while (sum > most && kept.size() > 1 && oldest.hasNext()) {
            sum -= weight.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}
