package io.maplebridge.testkit;

import io.maplebridge.embedded.broker.EmbeddedBroker;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The one Kafka broker of this test run. In this order: the one that {@code TEST_KAFKA} names, a
 * container when there is Docker, the broker inside this JVM. Prints once which it is.
 *
 * <p>All test classes of a module share it: a test makes its topics and groups with {@link
 * #unique}, or reads only what carries its own keys.
 */
public final class TestKafka {

    private static final String IMAGE = "apache/kafka:4.2.1";

    private TestKafka() {}

    /** What a client is given as {@code bootstrap.servers}. */
    public static String bootstrapServers() {
        return Broker.SERVERS;
    }

    /** A topic or group name that nothing else in this or another run uses. */
    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Started when first asked for. */
    private static final class Broker {

        static final String SERVERS = start(System.getenv());

        private static String start(Map<String, String> environment) {
            String named = environment.getOrDefault("TEST_KAFKA", "");
            if (!named.isBlank()) {
                return said("TEST_KAFKA", named);
            }
            if (Docker.isAvailable()) {
                KafkaContainer container = new KafkaContainer(IMAGE);
                container.start();
                TestRun.atEnd(container);
                return said("container " + IMAGE, container.getBootstrapServers());
            }
            EmbeddedBroker broker = EmbeddedBroker.start(TestRun.folder("kafka"), 0);
            TestRun.atEnd(broker);
            return said("broker inside this JVM", broker.bootstrapServers());
        }

        private static String said(String what, String servers) {
            TestRun.say("Kafka: " + what + " at " + servers);
            return servers;
        }
    }
}
