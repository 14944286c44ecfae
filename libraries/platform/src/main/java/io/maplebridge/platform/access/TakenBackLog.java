package io.maplebridge.platform.access;

import io.maplebridge.contract.access.TokensTakenBack;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.FollowedTopic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Hears which tokens were taken back. While that cannot be heard, one of them may be good until it
 * expires.
 */
@Configuration(proxyBeanMethods = false)
class TakenBackLog {

    @Bean
    FollowedTopic<TokensTakenBack> tokensTakenBackFollowed(
            ObjectProvider<ConsumerFactory<byte[], byte[]>> consumers, TakenBack takenBack) {
        return new FollowedTopic<>(Topics.TOKENS_TAKEN_BACK, consumers, takenBack::note);
    }
}
