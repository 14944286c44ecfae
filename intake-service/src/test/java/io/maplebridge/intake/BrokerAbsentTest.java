package io.maplebridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.intake.FrontDoor.Answer;
import io.maplebridge.testkit.TestKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = IntakeApplication.class,
        properties = {"spring.config.name=platform,intake", "maplebridge.intake.patience=3s"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestKeys.class)
class BrokerAbsentTest {

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void nobodyListensThere(DynamicPropertyRegistry properties) throws IOException {
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "localhost:" + closedAtOnce.getLocalPort();
            properties.add("spring.kafka.bootstrap-servers", () -> address);
        }
    }

    @Test
    void the_sender_is_told_in_time_to_keep_it_and_come_again() throws Exception {
        Instant sent = Instant.now();
        Answer answer = new FrontDoor(port).submit("disputes", FrontDoor.DISPUTE);
        assertThat(answer.status()).isEqualTo(503);
        // Ten seconds are promised; a busy machine may add to that.
        assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(answer.header("retry-after")).isEqualTo("5");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body().path("type").asString(""))
                .isEqualTo("urn:maplebridge:problem:busy");
    }

    @Test
    void what_is_wrong_is_told_without_a_broker() throws Exception {
        assertThat(new FrontDoor(port).submit("disputes", "{}").status()).isEqualTo(400);
    }
}
