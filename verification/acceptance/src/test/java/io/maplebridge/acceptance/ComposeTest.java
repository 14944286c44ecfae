package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml opens to whom, as it is written: no container runs here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> SERVICES = List.of("intake", "cases", "stats");

    private final String text;
    private final Map<String, Map<String, Object>> containers;

    ComposeTest() throws IOException {
        text = Files.readString(ROOT.resolve("docker-compose.yml"));
        Map<String, Map<String, Map<String, Object>>> whole = new Yaml().load(text);
        containers = Objects.requireNonNull(whole.get("services"));
    }

    @Test
    void who_has_no_business_with_broker_or_documents_does_not_reach_them() {
        assertThat(networks("front-door")).containsExactly("door");
        assertThat(networks("intake")).containsExactlyInAnyOrder("door", "log");
        assertThat(networks("cases")).containsExactlyInAnyOrder("door", "log", "documents");
        assertThat(networks("stats")).containsExactlyInAnyOrder("door", "log", "documents");
        assertThat(networks("kafka")).containsExactly("log");
        assertThat(networks("mongo")).containsExactly("documents");
    }

    @Test
    void nothing_but_the_front_door_is_open_to_the_machine_and_that_to_it_alone() {
        containers.forEach((name, container) -> {
            Object ports = container.get("ports");
            if (name.equals("front-door")) {
                assertThat((Collection<?>) ports).allMatch(port -> ("" + port).startsWith("127."));
            } else {
                assertThat(ports).as(name).isNull();
            }
        });
    }

    @Test
    void no_container_can_change_what_it_runs() {
        containers.forEach((name, container) ->
                assertThat(container).as(name).containsEntry("read_only", true));
    }

    @Test
    void broker_and_documents_ask_for_a_password_that_is_not_written_here() {
        assertThat(environment("kafka").get("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"))
                .asString()
                .contains("CLIENTS:SASL_PLAINTEXT");
        assertThat(environment("kafka").get("KAFKA_LISTENERS"))
                .asString()
                .contains("CONTROLLER://127.0.0.1");
        assertThat(container("mongo").get("entrypoint")).asString().contains("--keyFile");
        for (String service : SERVICES) {
            assertThat(environment(service))
                    .containsEntry("SPRING_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        }
        for (String service : List.of("cases", "stats")) {
            assertThat(environment(service).get("SPRING_MONGODB_URI"))
                    .asString()
                    .contains("maplebridge:${MONGO_PASSWORD", "SCRAM-SHA-256");
        }
        assertThat(text.lines().filter(line -> line.toLowerCase(Locale.ROOT).contains("password=")))
                .allMatch(line -> line.contains("${"));
    }

    @Test
    void the_front_door_alone_says_who_came_and_believes_the_gateway_alone() throws IOException {
        for (String service : SERVICES) {
            assertThat(environment(service))
                    .containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "native")
                    .containsEntry(
                            "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES", "172\\.31\\.250\\.\\d+");
        }
        assertThat(Files.readString(ROOT.resolve("docker/front-door/nginx.conf")))
                .contains("set_real_ip_from 172.31.250.1;")
                .doesNotContain("real_ip_recursive on");
    }

    @SuppressWarnings("unchecked")
    private Collection<String> networks(String container) {
        return (Collection<String>) Objects.requireNonNull(container(container).get("networks"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String container) {
        return (Map<String, Object>)
                Objects.requireNonNull(container(container).get("environment"));
    }

    private Map<String, Object> container(String name) {
        return Objects.requireNonNull(containers.get(name), name);
    }
}
