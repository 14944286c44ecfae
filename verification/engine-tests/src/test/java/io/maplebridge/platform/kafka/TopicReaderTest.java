package io.maplebridge.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.DisconnectException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.listener.BatchListenerFailedException;

class TopicReaderTest {

    private static final Topic<Letter> LETTERS = new Topic<>("letters", Letter.class, 1, null);

    private final TopicReader<Letter> reader = new TopicReader<>(LETTERS, new Outages(List.of()));
    private final List<String> handled = new ArrayList<>();
    private long offset;

    @Test
    void a_good_batch_is_handed_on_whole_and_in_order() {
        List<List<String>> calls = new ArrayList<>();
        reader.read(List.of(good("a"), good("b"), good("c")), batch -> calls.add(texts(batch)));
        assertThat(calls).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void a_record_is_handed_on_with_its_key_and_place() {
        reader.read(
                List.of(good("a")),
                batch ->
                        assertThat(batch)
                                .containsExactly(new Received<>("key", new Letter("a"), 0, 0)));
    }

    @Test
    void a_poison_in_the_middle_is_named_when_what_stands_before_it_is_handled() {
        var poison = record("{");
        var failed = read(List.of(good("a"), good("b"), poison, good("c")), this::handle);
        assertThat(handled).containsExactly("a", "b");
        assertThat(failed.getRecord()).isSameAs(poison);
        assertThat(failed.getCause()).isInstanceOf(PoisonRecord.class);
    }

    @Test
    void a_record_against_the_rules_costs_nothing_else() {
        TopicReader<Letter> strict =
                new TopicReader<>(
                        LETTERS,
                        new Outages(List.of()),
                        letter -> {
                            if (letter.text().equals("unsigned")) {
                                throw new PoisonRecord("not signed");
                            }
                        });
        var culprit = good("unsigned");
        List<List<String>> calls = new ArrayList<>();
        var failed =
                catchThrowableOfType(
                        BatchListenerFailedException.class,
                        () ->
                                strict.read(
                                        List.of(good("a"), good("b"), culprit, good("c")),
                                        batch -> calls.add(texts(batch))));
        assertThat(calls).as("what stands before it, at once").containsExactly(List.of("a", "b"));
        assertThat(failed).isInstanceOf(HandlingFailed.Fault.class);
        assertThat(failed.getRecord()).isSameAs(culprit);
    }

    @Test
    void an_outage_met_while_a_rule_is_checked_blames_no_record() {
        TopicReader<Letter> strict =
                new TopicReader<>(
                        LETTERS,
                        new Outages(List.of()),
                        letter -> {
                            throw new DisconnectException("away");
                        });
        var halted =
                catchThrowableOfType(
                        BatchListenerFailedException.class,
                        () -> strict.read(List.of(good("a")), this::handle));
        assertThat(halted).isInstanceOf(HandlingFailed.Outage.class);
        assertThat(handled).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "7",
                "{\"type\":\"letter.v2\"}",
                "{\"type\":\"letter.v1\"}"
            })
    void what_is_no_letter_is_poison(@Nullable String body) {
        var failed = read(List.of(record(body)), this::handle);
        assertThat(failed.getCause()).isInstanceOf(PoisonRecord.class);
        assertThat(failed.getCause()).message().isNotBlank();
    }

    @Test
    void a_fault_of_the_handler_is_isolated_to_the_one_record() {
        var culprit = good("bad");
        var failed =
                read(
                        List.of(good("a"), good("b"), culprit, good("c")),
                        batch -> {
                            if (texts(batch).contains("bad")) {
                                throw new IllegalStateException("cannot be filed");
                            }
                            handle(batch);
                        });
        assertThat(handled).containsExactly("a", "b");
        assertThat(failed).isInstanceOf(HandlingFailed.Fault.class);
        assertThat(failed.getRecord()).isSameAs(culprit);
        assertThat(failed.getCause()).hasMessage("cannot be filed");
    }

    @Test
    void an_outage_halts_the_batch_and_blames_no_record() {
        var first = good("a");
        var halted =
                read(
                        List.of(first, good("b")),
                        batch -> {
                            throw new DisconnectException("away");
                        });
        assertThat(halted).isInstanceOf(HandlingFailed.Outage.class);
        assertThat(halted.getRecord()).as("where it goes on").isSameAs(first);
    }

    @Test
    void an_outage_met_record_by_record_blames_none_either() {
        List<Integer> sizes = new ArrayList<>();
        var second = good("b");
        var halted =
                read(
                        List.of(good("a"), second),
                        batch -> {
                            sizes.add(batch.size());
                            if (sizes.size() == 1) {
                                throw new IllegalStateException("some fault");
                            }
                            if (texts(batch).contains("b")) {
                                throw new DisconnectException("away");
                            }
                        });
        assertThat(sizes).containsExactly(2, 1, 1);
        assertThat(halted).isInstanceOf(HandlingFailed.Outage.class);
        assertThat(halted.getRecord()).isSameAs(second);
    }

    @Test
    void an_empty_batch_is_not_handed_on() {
        reader.read(
                List.of(),
                batch -> {
                    throw new AssertionError("nothing to handle");
                });
    }

    private BatchListenerFailedException read(
            List<ConsumerRecord<byte[], byte[]>> batch, Consumer<List<Received<Letter>>> handler) {
        return catchThrowableOfType(
                BatchListenerFailedException.class, () -> reader.read(batch, handler));
    }

    private void handle(List<Received<Letter>> batch) {
        handled.addAll(texts(batch));
    }

    private static List<String> texts(List<Received<Letter>> batch) {
        return batch.stream().map(received -> received.payload().text()).toList();
    }

    private ConsumerRecord<byte[], byte[]> good(String text) {
        return record(new String(ContractJson.write(new Letter(text)), StandardCharsets.UTF_8));
    }

    @SuppressWarnings("NullAway") // a record without a body is what Kafka delivers for a tombstone
    private ConsumerRecord<byte[], byte[]> record(@Nullable String body) {
        byte[] value = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                LETTERS.name(), 0, offset++, "key".getBytes(StandardCharsets.UTF_8), value);
    }
}
