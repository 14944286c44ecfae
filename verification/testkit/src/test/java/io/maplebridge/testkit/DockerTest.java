package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerTest {

    @TempDir Path home;

    @Test
    void a_docker_host_in_the_environment_is_a_sign() {
        assertThat(Docker.hasSign(Map.of("DOCKER_HOST", "tcp://docker:2375"), home)).isTrue();
    }

    @Test
    void a_socket_in_the_home_folder_is_a_sign() throws Exception {
        Files.createDirectories(home.resolve(".docker/run"));
        Files.createFile(home.resolve(".docker/run/docker.sock"));
        assertThat(Docker.hasSign(Map.of(), home)).isTrue();
    }
}
