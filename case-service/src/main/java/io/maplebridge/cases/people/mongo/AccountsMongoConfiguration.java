package io.maplebridge.cases.people.mongo;

import com.mongodb.client.MongoClient;
import io.maplebridge.cases.people.application.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsMongoConfiguration {

    @Bean
    Accounts accounts(
            MongoClient client,
            @Value("${maplebridge.cases.database:maplebridge_cases}") String database) {
        return new MongoAccounts(client.getDatabase(database).getCollection("accounts"));
    }
}
