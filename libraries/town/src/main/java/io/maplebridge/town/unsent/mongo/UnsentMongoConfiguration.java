package io.maplebridge.town.unsent.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.town.unsent.application.UnsentWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnsentMongoConfiguration {

    @Bean
    UnsentWork unsentWork(MongoDatabase database) {
        return new MongoUnsentWork(database.getCollection("unsent"));
    }
}
