package io.maplebridge.stats.editions.mongo;

import com.mongodb.client.MongoClient;
import io.maplebridge.stats.editions.application.Editions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditionsMongoConfiguration {

    @Bean
    Editions keptEditions(MongoClient client, EditionsProperties properties) {
        return new MongoEditions(client.getDatabase(properties.database()));
    }
}
