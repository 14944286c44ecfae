package io.maplebridge.stats.daily.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What a record at fault says of the batch: all before it, of every topic, is done. */
class FactsListenerTest {

    @Test
    void a_batch_is_read_in_its_own_order_across_topics() {
        List<ConsumerRecord<byte[], byte[]>> batch =
                Stream.of("cases", "lectures", "lectures", "cases", "lectures")
                        .map(FactsListenerTest::record)
                        .toList();

        var runs = FactsListener.runs(batch);

        assertThat(runs.stream().flatMap(List::stream)).containsExactlyElementsOf(batch);
        assertThat(runs)
                .extracting(run -> run.getFirst().topic() + run.size())
                .containsExactly("cases1", "lectures2", "cases1", "lectures1");
        assertThat(FactsListener.runs(List.of())).isEmpty();
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic) {
        return new ConsumerRecord<>(topic, 0, 0, new byte[0], new byte[0]);
    }
}
