package io.maplebridge.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.test.context.ContextConfiguration;

/** Every test sends and looks for texts of its own; the mailroom and its topics are shared. */
@SpringBootTest(
        classes = Mailroom.class,
        // A fetch that finds nothing keeps the next one waiting, as long as it may wait itself.
        properties = {"spring.config.name=platform", "spring.kafka.consumer.fetch-max-wait=50ms"},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestInfrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLettersTest {

    /** A moment, but for a machine that has much else to do. */
    private static final Duration SOON = Duration.ofMinutes(2);

    @Autowired private Mailroom mailroom;
    @Autowired private KafkaListenerEndpointRegistry listeners;

    private PostOffice post;

    @BeforeAll
    void open() {
        post = new PostOffice();
        await().atMost(SOON).ignoreExceptions().until(() -> post.deadLetters().isEmpty());
    }

    @AfterAll
    void close() {
        post.close();
    }

    static Stream<Arguments> poison() {
        byte[] noise = new byte[300];
        new Random(7).nextBytes(noise);
        byte[] key = bytes("case-1");
        return Stream.of(
                Arguments.of("random bytes", noise, noise, "unreadable"),
                Arguments.of("no body", key, null, "no body"),
                Arguments.of("nothing", null, null, "no body"),
                Arguments.of("an empty body", key, new byte[0], "unreadable"),
                Arguments.of("a null", key, bytes("null"), "null"),
                Arguments.of("half a letter", null, bytes("{\"type\":\"let"), "unreadable"),
                Arguments.of("another type", key, bytes("{\"type\":\"letter.v2\"}"), "letter.v2"),
                Arguments.of("a missing field", key, bytes("{\"type\":\"letter.v1\"}"), "text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poison")
    void poison_becomes_one_dead_letter_with_its_bytes_and_the_reason(
            String what, byte @Nullable [] key, byte @Nullable [] body, String reason)
            throws Exception {
        int before = post.deadLetters().size();
        post.send(key, body);
        String next = TestKafka.unique("next");
        post.send(next);
        untilDone();

        assertThat(mailroom.handled).as("the good record behind it").contains(next);
        List<ConsumerRecord<byte[], byte[]>> dead = post.deadLetters();
        assertThat(dead).hasSize(before + 1);
        ConsumerRecord<byte[], byte[]> letter = latest(dead);
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.value()).isEqualTo(body);
        assertThat(letter.partition()).as("the partition of the original").isZero();
        assertThat(reason(letter)).contains(reason).doesNotContain("\n\tat ");
    }

    @Test
    void a_record_that_cannot_be_handled_is_tried_again_and_then_goes_alone() throws Exception {
        String run = TestKafka.unique("run");
        int before = post.deadLetters().size();
        for (String text : List.of("first", "unfileable", "last")) {
            post.send(run + text);
        }
        untilDone();

        assertThat(mailroom.handled).contains(run + "first", run + "last");
        List<ConsumerRecord<byte[], byte[]>> dead = post.deadLetters();
        assertThat(dead).hasSize(before + 1);
        assertThat(text(latest(dead))).contains(run + "unfileable");
        assertThat(reason(latest(dead))).isEqualTo("IllegalStateException: cannot be filed");
    }

    @Test
    void an_outage_is_waited_out_and_kills_no_letter() throws Exception {
        String run = TestKafka.unique("run");
        int before = post.deadLetters().size();
        mailroom.outages.set(4);
        inOneBatch(() -> post.send(run + "a"), () -> post.send(run + "b"));
        untilDone();

        assertThat(mailroom.outages).as("times that it was still to be away").hasValue(0);
        assertThat(mailroom.handled).containsSubsequence(run + "a", run + "b");
        assertThat(post.deadLetters()).hasSize(before);
    }

    @Test
    void poison_met_when_an_outage_ends_still_goes_alone() throws Exception {
        String run = TestKafka.unique("run");
        int before = post.deadLetters().size();
        mailroom.outages.set(3);
        inOneBatch(
                () -> post.send(run + "a"),
                () -> post.send(bytes(run), bytes("poison")),
                () -> post.send(run + "b"));
        untilDone();

        assertThat(mailroom.handled).containsSubsequence(run + "a", run + "b");
        List<ConsumerRecord<byte[], byte[]>> dead = post.deadLetters();
        assertThat(dead).hasSize(before + 1);
        assertThat(text(latest(dead))).isEqualTo("poison");
    }

    @Test
    void a_fault_that_shows_when_an_outage_ends_is_not_tried_for_ever() throws Exception {
        String run = TestKafka.unique("run");
        int before = post.deadLetters().size();
        mailroom.outages.set(2);
        inOneBatch(() -> post.send(run + "unfileable"), () -> post.send(run + "b"));
        untilDone();

        assertThat(mailroom.handled).contains(run + "b");
        assertThat(post.deadLetters()).hasSize(before + 1);
    }

    @Test
    void poison_that_is_read_again_makes_no_second_dead_letter() throws Exception {
        String run = TestKafka.unique("run");
        untilDone();
        long begin = post.done();
        post.send(bytes(run), bytes("poison"));
        post.send(run + "unfileable");
        post.send(run + "after");
        untilDone();
        int before = post.deadLetters().size();

        MessageListenerContainer reading = mailroomListener();
        reading.stop();
        post.readAgainFrom(begin);
        mailroom.handled.clear();
        reading.start();
        untilDone();

        assertThat(mailroom.handled).as("read again").contains(run + "after");
        assertThat(post.deadLetters()).hasSize(before);
    }

    private interface Sending {
        void send() throws Exception;
    }

    /** Sent while nobody reads, so that they come together. */
    private void inOneBatch(Sending... letters) throws Exception {
        MessageListenerContainer reading = mailroomListener();
        reading.stop();
        for (Sending letter : letters) {
            letter.send();
        }
        reading.start();
    }

    private MessageListenerContainer mailroomListener() {
        return Objects.requireNonNull(listeners.getListenerContainer("mailroom"));
    }

    private void untilDone() {
        await().atMost(SOON).ignoreExceptions().until(() -> post.lag() == 0);
    }

    private static ConsumerRecord<byte[], byte[]> latest(
            List<ConsumerRecord<byte[], byte[]>> dead) {
        return dead.stream().reduce((a, b) -> a.offset() > b.offset() ? a : b).orElseThrow();
    }

    private static String reason(ConsumerRecord<byte[], byte[]> dead) {
        return Arrays.stream(dead.headers().toArray())
                .filter(header -> header.key().equals("maplebridge-reason"))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
