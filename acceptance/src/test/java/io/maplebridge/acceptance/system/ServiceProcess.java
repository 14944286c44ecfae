package io.maplebridge.acceptance.system;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        process =
                JavaProcess.start(
                        module,
                        environment,
                        List.of("-Xmx384m", "-XX:+UseSerialGC", "-jar", Jars.of(module)));
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
