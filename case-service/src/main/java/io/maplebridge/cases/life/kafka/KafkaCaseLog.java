package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.application.CaseLog;
import io.maplebridge.cases.life.application.Telling;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.RecordSender;
import java.util.concurrent.CompletableFuture;

/** The log on {@link Topics#CASE_EVENTS}, keyed by case id. */
final class KafkaCaseLog implements CaseLog {

    private final RecordSender sender;
    private final Telling telling;

    KafkaCaseLog(RecordSender sender, Telling telling) {
        this.sender = sender;
        this.telling = telling;
    }

    @Override
    public CompletableFuture<?> append(CaseFile file) {
        CaseEvent event = telling.of(file);
        return sender.send(Topics.CASE_EVENTS, event, headers(event));
    }

    @Override
    public void flush() {
        sender.flush();
    }

    private static CloudEventHeaders headers(CaseEvent event) {
        return new CloudEventHeaders(
                event.occurrence().eventId(),
                "/cases",
                event.type().wireName(),
                event.occurrence().caseId().toString(),
                event.occurrence().recordedAt());
    }
}
