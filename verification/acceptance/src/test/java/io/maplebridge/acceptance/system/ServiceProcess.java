package io.maplebridge.acceptance.system;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One service from its runnable jar, on one port for all its lives. */
final class ServiceProcess {

    private final String module;
    private final Map<String, String> environment;
    private final int port = FreePort.find();
    private @Nullable JavaProcess process;

    ServiceProcess(String module, Map<String, String> surroundings) {
        this.module = module;
        this.environment = new LinkedHashMap<>(surroundings);
        environment.put("SERVER_PORT", Integer.toString(port));
        Folders.empty(module);
    }

    void launch() {
        List<String> memory = List.of("-Xmx384m", "-XX:+UseSerialGC");
        process =
                JavaProcess.start(
                        module,
                        environment,
                        Stream.concat(memory.stream(), Launch.quick(module).stream()).toList());
    }

    void awaitReady() {
        Readiness.await(running(), port, Instant.now());
    }

    void stop() {
        running().stop();
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return running().isAlive();
    }

    long pid() {
        return running().pid();
    }

    String tail() {
        return running().tail();
    }

    private JavaProcess running() {
        if (process == null) {
            throw new IllegalStateException(module + " was never started");
        }
        return process;
    }
}
