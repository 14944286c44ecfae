package io.maplebridge.cases.clients.mongo;

import com.mongodb.client.MongoClient;
import io.maplebridge.cases.clients.application.Clients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsMongoConfiguration {

    @Bean
    Clients clients(
            MongoClient client,
            @Value("${maplebridge.cases.database:maplebridge_cases}") String database) {
        return new MongoApiClients(client.getDatabase(database).getCollection("clients"));
    }
}
