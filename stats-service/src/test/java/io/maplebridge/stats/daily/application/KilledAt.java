package io.maplebridge.stats.daily.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/** Stands before a store and ends the process before or after one of its writes. */
final class KilledAt {

    private static final Set<String> WRITES =
            Set.of("put", "putNewer", "replace", "advance", "removeBefore");

    private int left;
    private boolean before;
    private boolean halfRows;

    /**
     * @param write how many writes are let through
     */
    void after(int write, boolean beforeIt, boolean half) {
        left = write;
        before = beforeIt;
        halfRows = half;
    }

    void never() {
        left = Integer.MAX_VALUE;
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
                            Object[] given = arguments;
                            if (last
                                    && halfRows
                                    && arguments.length == 2
                                    && arguments[1] instanceof java.util.Collection<?> all) {
                                given =
                                        new Object[] {
                                            arguments[0],
                                            all.stream().limit((all.size() + 1) / 2).toList()
                                        };
                            }
                            try {
                                Object answer = method.invoke(store, given);
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
