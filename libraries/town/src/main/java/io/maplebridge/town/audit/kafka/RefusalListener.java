package io.maplebridge.town.audit.kafka;

import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.platform.kafka.TopicReader;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import io.maplebridge.town.audit.domain.Repeated;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes what any service refused into the trail. */
@Component
class RefusalListener {

    private final TopicReader<RequestRefused> reader;
    private final AuditTrail trail;

    RefusalListener(Outages outages, AuditTrail trail) {
        this.reader = new TopicReader<>(Topics.REQUESTS_REFUSED, outages);
        this.trail = trail;
    }

    @KafkaListener(
            id = "maplebridge.cases.refusals",
            concurrency = "1",
            topics = "#{T(io.maplebridge.contract.topic.Topics).REQUESTS_REFUSED.name()}")
    void on(List<ConsumerRecord<byte[], byte[]>> batch) {
        reader.read(
                batch, received -> received.stream().map(Received::payload).forEach(this::write));
    }

    private void write(RequestRefused refused) {
        UUID about = refused.caseId();
        trail.writeOnce(
                new Entry(
                        refused.id(),
                        refused.at(),
                        refused.account(),
                        refused.role(),
                        deed(refused.reason()),
                        about == null ? "" : about.toString(),
                        detail(refused)));
    }

    private static String detail(RequestRefused refused) {
        String from = refused.address();
        Integer several = refused.times();
        String what = from == null ? refused.request() : refused.request() + " · " + from;
        return new Repeated(what, several == null ? 1 : several).written();
    }

    private static Deed deed(RequestRefused.Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED -> Deed.REFUSED_ROLE;
            case OTHER_VILLAGE -> Deed.REFUSED_VILLAGE;
            case ACCUSED_UNIT -> Deed.REFUSED_ACCUSED;
            case CROSS_SITE -> Deed.REFUSED_CROSS_SITE;
            case TOO_OFTEN -> Deed.REFUSED_TOO_OFTEN;
        };
    }
}
