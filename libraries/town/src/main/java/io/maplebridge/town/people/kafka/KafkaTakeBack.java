package io.maplebridge.town.people.kafka;

import io.maplebridge.contract.access.TokensTakenBack;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.access.TakenBack;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSender;
import io.maplebridge.platform.kafka.RecordSenders;
import io.maplebridge.town.people.application.TakeBack;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KafkaTakeBack {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    static OwnedTopics tokensTakenBackTopic() {
        return new OwnedTopics(Topics.TOKENS_TAKEN_BACK);
    }

    @Bean
    TakeBack takeBack(RecordSenders senders, TakenBack here) {
        RecordSender sender = senders.sender(Duration.ZERO, PATIENCE);
        return (account, moment) -> {
            tell(sender, new TokensTakenBack(account, moment));
            // This process need not wait to hear itself.
            here.note(new TokensTakenBack(account, moment));
        };
    }

    private static void tell(RecordSender sender, TokensTakenBack said) {
        var headers =
                new CloudEventHeaders(
                        UUID.randomUUID().toString(),
                        "/cases",
                        "tokens-taken-back.v1",
                        said.account(),
                        said.madeBefore());
        try {
            sender.send(Topics.TOKENS_TAKEN_BACK, said, headers).join();
        } catch (CompletionException e) {
            throw new TimeoutException("the other processes could not be told", e);
        }
    }
}
