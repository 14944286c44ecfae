package io.maplebridge.platform.reference;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.platform.time.TownTime;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    Catalogue catalogue(ReferenceProperties properties) throws IOException {
        return ContractJson.read(properties.location().getContentAsByteArray(), Catalogue.class);
    }

    @Bean
    SubmissionRules submissionRules(Catalogue catalogue, TownTime time) {
        return new SubmissionRules(catalogue, time::today);
    }
}
