package io.maplebridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.testkit.TestKeys;
import io.maplebridge.testkit.TestTokens;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = PreviewApplication.class,
        properties = {
            "spring.config.name=platform",
            "management.server.port=0",
            "management.prometheus.metrics.export.enabled=true"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestKeys.class)
class ManagementPortTest {

    private static final List<String> OTHERS =
            List.of(
                    "",
                    "/",
                    "/prometheus",
                    "/metrics",
                    "/env",
                    "/beans",
                    "/configprops",
                    "/loggers",
                    "/heapdump",
                    "/threaddump",
                    "/mappings",
                    "/shutdown",
                    "/caches",
                    "/%70rometheus");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @LocalManagementPort private int management;
    @Autowired private ManagementServerProperties server;

    @Test
    void the_main_port_tells_no_figures_to_anybody() throws Exception {
        for (String bearer : List.of("", TestTokens.bearer("ADMIN"), TestTokens.bearer("OFFICE"))) {
            for (String path : OTHERS) {
                assertThat(get(port, "/actuator" + path, bearer).statusCode())
                        .as(path)
                        .isIn(401, 403, 404);
            }
        }
    }

    @Test
    void whether_it_is_alive_is_told_at_the_main_port() throws Exception {
        assertThat(get(port, "/livez", "").statusCode()).isEqualTo(200);
        assertThat(get(port, "/readyz", "").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void the_management_port_tells_the_figures_and_nothing_of_people() throws Exception {
        String id = UUID.randomUUID().toString();
        get(port, "/cases/" + id + "?text=阮镜澜", TestTokens.bearer("OFFICE"));
        get(port, "/desk/api/notes/77", TestTokens.bearer("OFFICE"));
        HttpResponse<String> figures = get(management, "/actuator/prometheus", "");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("jvm_memory_used_bytes")
                .contains("uri=\"/desk/api/notes/{number}\"")
                .doesNotContain(id)
                .doesNotContain("阮镜澜")
                .doesNotContain("notes/77")
                .doesNotContain("测试员");
        assertThat(get(management, "/actuator/health", "").statusCode()).isEqualTo(200);
        for (String path : List.of("/env", "/beans", "/heapdump")) {
            assertThat(get(management, "/actuator" + path, "").statusCode()).isIn(401, 404);
        }
    }

    @Test
    void it_listens_to_this_machine_alone() {
        assertThat(server.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    private HttpResponse<String> get(int at, String path, String bearer) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create(URI.create("http://localhost:" + at + path).toASCIIString()));
        return http.send(
                (bearer.isEmpty() ? request : request.header("Authorization", bearer)).build(),
                BodyHandlers.ofString());
    }
}
