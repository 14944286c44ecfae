package io.maplebridge.cases.clients.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.cases.clients.application.Clients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsMongoConfiguration {

    @Bean
    Clients clients(MongoDatabase casesDatabase) {
        return new MongoApiClients(casesDatabase.getCollection("clients"));
    }
}
