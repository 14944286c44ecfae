package io.maplebridge.platform.kafka;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TopicRecords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends to the mailroom from outside, and looks at what became of it. */
final class PostOffice implements AutoCloseable {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestKafka.bootstrapServers());

    private static final TopicPartition FIRST = new TopicPartition(Mailroom.LETTERS.name(), 0);

    private final Admin admin = Admin.create(CONNECTION);
    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(CONNECTION, new ByteArraySerializer(), new ByteArraySerializer());

    /** Into the first partition, so that letters stay in order whatever their key. */
    @SuppressWarnings("NullAway") // keys and bodies may be null in Kafka
    void send(byte @Nullable [] key, byte @Nullable [] body) throws Exception {
        producer.send(new ProducerRecord<>(Mailroom.LETTERS.name(), 0, key, body))
                .get(20, TimeUnit.SECONDS);
    }

    void send(String text) throws Exception {
        send(null, ContractJson.write(new Letter(text)));
    }

    /** Records that the mailroom has not done with. */
    long lag() throws Exception {
        var latest = admin.listOffsets(Map.of(FIRST, OffsetSpec.latest()));
        return latest.partitionResult(FIRST).get().offset() - done();
    }

    /** Records that it has done with. */
    long done() throws Exception {
        var committed =
                admin.listConsumerGroupOffsets(Mailroom.GROUP)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(FIRST);
        return committed == null ? 0 : committed.offset();
    }

    /** Nobody may be reading. */
    void readAgainFrom(long offset) throws Exception {
        var position = Map.of(FIRST, new OffsetAndMetadata(offset));
        admin.alterConsumerGroupOffsets(Mailroom.GROUP, position).all().get();
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return TopicRecords.all(TestKafka.bootstrapServers(), Mailroom.LETTERS.deadLetters());
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
