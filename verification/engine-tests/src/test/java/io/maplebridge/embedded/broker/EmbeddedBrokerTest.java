package io.maplebridge.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.embedded.BrokerMain;
import io.maplebridge.embedded.ChildServer;
import io.maplebridge.embedded.ProcessSecret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final String TOPIC = "letters";

    @TempDir Path folder;

    @Test
    void a_record_and_a_committed_offset_are_found_again_after_a_restart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            createTopic(broker.bootstrapServers());
            send(broker.bootstrapServers(), "first", "second");
            assertThat(read(broker.bootstrapServers(), 2)).containsExactly("first", "second");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            send(broker.bootstrapServers(), "third");
            assertThat(read(broker.bootstrapServers(), 1)).containsExactly("third");
        }
    }

    @Test
    void acknowledged_records_survive_a_kill() throws Exception {
        List<String> sent = IntStream.range(0, 200).mapToObj(i -> "letter " + i).toList();
        try (ChildServer broker = ChildServer.start(BrokerMain.class, folder, 0)) {
            createTopic(broker.address());
            send(broker.address(), sent.toArray(String[]::new));
            broker.kill();
        }
        long start = System.nanoTime();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofMinutes(2));
            assertThat(read(broker.bootstrapServers(), sent.size()))
                    .containsExactlyElementsOf(sent);
        }
    }

    @Test
    void a_broker_with_a_secret_serves_whoever_knows_it_and_nobody_else() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0, ProcessSecret.anew())) {
            assertThat(topics(broker, broker.clientSettings())).isEmpty();
            assertThatThrownBy(() -> topics(broker, Map.of()))
                    .hasRootCauseInstanceOf(TimeoutException.class);
            Map<String, String> wrong = new HashMap<>(broker.clientSettings());
            wrong.computeIfPresent(
                    "sasl.jaas.config",
                    (name, said) -> said.replaceAll("password=\"[^\"]*", "password=\"x"));
            assertThatThrownBy(() -> topics(broker, wrong))
                    .hasRootCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static Set<String> topics(EmbeddedBroker broker, Map<String, String> more)
            throws Exception {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("default.api.timeout.ms", 2_000);
        settings.put("request.timeout.ms", 2_000);
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get();
        }
    }

    @Test
    void a_topic_that_nobody_declared_is_not_made_up() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
                Admin admin =
                        Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThatThrownBy(() ->
                            admin.describeTopics(List.of("nobody"))
                                    .allTopicNames()
                                    .get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void the_process_ends_well_when_told_to() throws Exception {
        try (ChildServer broker = ChildServer.start(BrokerMain.class, folder, 0)) {
            createTopic(broker.address());
            assertThat(broker.stop()).isEqualTo(143);
        }
    }

    private static void createTopic(String servers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private static void send(String servers, String... letters) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String letter : letters) {
                producer.send(new ProducerRecord<>(TOPIC, letter)).get(20, TimeUnit.SECONDS);
            }
        }
    }

    private static List<String> read(String servers, int expected) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        "readers",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false);
        List<String> letters = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> {
                        for (ConsumerRecord<String, String> letter :
                                consumer.poll(Duration.ofMillis(200))) {
                            letters.add(letter.value());
                        }
                        return letters.size() >= expected;
                    });
            consumer.commitSync();
        }
        return letters;
    }
}
