package io.maplebridge.stats.daily.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** Stands before a store and ends the process before or after one of its writes. */
final class KilledAt {

    private static final Set<String> WRITES =
            Set.of("put", "putNewer", "replace", "advance", "removeBefore");

    private int left;
    private boolean before;
    private boolean half;

    /**
     * @param write how many writes are let through
     * @param half whether that write is torn in two
     */
    void after(int write, boolean beforeIt, boolean half) {
        left = write;
        before = beforeIt;
        this.half = half;
    }

    void never() {
        left = Integer.MAX_VALUE;
    }

    /** Of all that is written at once, half is. */
    private static Object[] halves(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof Collection<?> all && !(argument instanceof Set<?>)
                                ? all.stream().limit((all.size() + 1) / 2).toList()
                                : argument)
                .toArray();
    }

    <T> T of(Class<T> port, T store) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            boolean last = WRITES.contains(method.getName()) && left-- == 0;
                            if (last && before) {
                                throw new Killed();
                            }
                            try {
                                Object answer =
                                        method.invoke(
                                                store,
                                                last && half ? halves(arguments) : arguments);
                                if (last) {
                                    throw new Killed();
                                }
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
