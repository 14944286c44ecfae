package io.maplebridge.town.audit.kafka;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.access.AuditHead;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.RecordSender;
import io.maplebridge.town.audit.application.Witness;
import io.maplebridge.town.audit.domain.AuditLine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/** Whoever changes the store would have to change the log of the broker as well. */
final class KafkaWitness implements Witness {

    private static final Logger log = LoggerFactory.getLogger(KafkaWitness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final TopicPartition HEADS = new TopicPartition(Topics.AUDIT_HEADS.name(), 0);

    private final RecordSender sender;
    private final Executor behind;
    private final ConsumerFactory<byte[], byte[]> consumers;

    /**
     * @param behind runs what nobody waits for, one after the other
     */
    KafkaWitness(RecordSender sender, Executor behind, ConsumerFactory<byte[], byte[]> consumers) {
        this.sender = sender;
        this.behind = behind;
        this.consumers = consumers;
    }

    @Override
    public void see(AuditLine line) {
        var head = new AuditHead(line.number(), line.hash(), line.entry().at());
        var headers =
                new CloudEventHeaders(
                        line.hash(),
                        "/cases/audit",
                        "audit-head.v1",
                        Long.toString(line.number()),
                        line.entry().at());
        behind.execute(() -> send(head, headers));
    }

    private void send(AuditHead head, CloudEventHeaders headers) {
        try {
            sender.send(Topics.AUDIT_HEADS, head, headers).join();
        } catch (CompletionException e) {
            // The next head stands for this line too.
            log.warn(
                    "Line {} of the audit trail has no witness yet: {}",
                    head.number(),
                    String.valueOf(e.getCause()));
        }
    }

    @Override
    public Map<Long, String> seen() {
        Map<Long, String> seen = new HashMap<>();
        try (Consumer<byte[], byte[]> reader =
                consumers.createConsumer("audit-heads", null, null)) {
            reader.assign(List.of(HEADS));
            reader.seekToBeginning(List.of(HEADS));
            long end = reader.endOffsets(List.of(HEADS), PATIENCE).getOrDefault(HEADS, 0L);
            while (reader.position(HEADS, PATIENCE) < end) {
                for (ConsumerRecord<byte[], byte[]> one : reader.poll(PATIENCE)) {
                    AuditHead head = ContractJson.read(one.value(), AuditHead.class);
                    // The first word counts: a later one about the same line may be a forger's.
                    seen.putIfAbsent(head.number(), head.hash());
                }
            }
        }
        return seen;
    }
}
