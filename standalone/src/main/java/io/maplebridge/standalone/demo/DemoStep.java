package io.maplebridge.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A command of the case service and its body. */
record DemoStep(String command, Map<String, Object> body) {

    static DemoStep on(String day, String command) {
        return new DemoStep(command, Map.of("occurredOn", day));
    }

    DemoStep with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(field, value);
        return new DemoStep(command, more);
    }
}
