package io.maplebridge.town.people.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.town.people.application.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsMongoConfiguration {

    @Bean
    Accounts accounts(MongoDatabase database) {
        return new MongoAccounts(database.getCollection("accounts"));
    }
}
