package io.maplebridge.stats.daily.kafka;

import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.stats.daily.application.Fenced;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatsKafkaConfiguration {

    /**
     * A lost partition says nothing against a record: the batch is tried again with a new epoch.
     */
    @Bean
    Outages.Sign statsFenced() {
        return Fenced.class::isInstance;
    }
}
