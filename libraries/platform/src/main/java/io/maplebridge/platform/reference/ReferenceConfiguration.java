package io.maplebridge.platform.reference;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.FollowedTopic;
import io.maplebridge.platform.time.TownTime;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    Reference reference(ReferenceProperties properties) throws IOException {
        return new Reference(
                ContractJson.read(properties.location().getContentAsByteArray(), Catalogue.class));
    }

    @Bean
    FollowedTopic<OrganisationFact> organisationFollowed(
            ObjectProvider<ConsumerFactory<byte[], byte[]>> consumers, Reference reference) {
        return new FollowedTopic<>(Topics.ORGANISATION, consumers, reference::learn);
    }

    @Bean
    SubmissionRules submissionRules(Reference reference, TownTime time) {
        return new SubmissionRules(reference, time::today);
    }
}
