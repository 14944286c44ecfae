package io.maplebridge.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * Whether containers can be started here. Asking Testcontainers where there is no Docker costs a
 * second and a page of errors in the log, so it is asked only where there is a sign of one.
 */
public final class Docker {

    private Docker() {}

    public static boolean isAvailable() {
        return hasSign(System.getenv(), Path.of(System.getProperty("user.home")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    static boolean hasSign(Map<String, String> environment, Path home) {
        if (!environment.getOrDefault("DOCKER_HOST", "").isBlank()) {
            return true;
        }
        Stream<Path> sockets =
                Stream.of(
                        Path.of("/var/run/docker.sock"),
                        Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/run"), "docker.sock"),
                        home.resolve(".docker/run/docker.sock"),
                        home.resolve(".docker/desktop/docker.sock"),
                        home.resolve(".rd/docker.sock"),
                        home.resolve(".testcontainers.properties"),
                        Path.of("//./pipe/docker_engine"));
        return sockets.anyMatch(Files::exists);
    }
}
