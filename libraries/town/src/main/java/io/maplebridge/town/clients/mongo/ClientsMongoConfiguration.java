package io.maplebridge.town.clients.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.town.clients.application.Clients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsMongoConfiguration {

    @Bean
    Clients clients(MongoDatabase database) {
        return new MongoApiClients(database.getCollection("clients"));
    }
}
