package io.maplebridge.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One row: what is submitted, and what the office then does with it.
 *
 * @param name the row's own, from which its keys are made: the same row always has the same keys,
 *     so loading it twice makes one case
 * @param path of the intake that takes it
 * @param submission body
 */
record DemoCase(String name, String path, Map<String, Object> submission, List<DemoStep> steps) {

    UUID key() {
        return key("submission");
    }

    /** The key of the n-th step, counted from 0. */
    UUID keyOfStep(int n) {
        return key("step-" + n);
    }

    private UUID key(String part) {
        return UUID.nameUUIDFromBytes(
                ("maplebridge-demo/" + name + "/" + part).getBytes(StandardCharsets.UTF_8));
    }
}
