package io.maplebridge.cases.people.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.cases.people.application.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsMongoConfiguration {

    @Bean
    Accounts accounts(MongoDatabase casesDatabase) {
        return new MongoAccounts(casesDatabase.getCollection("accounts"));
    }
}
