package io.maplebridge.stats.reports.mongo;

import com.mongodb.client.MongoClient;
import io.maplebridge.stats.reports.application.MadeReports;
import io.maplebridge.stats.reports.application.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportsMongoConfiguration {

    @Bean
    Templates keptTemplates(MongoClient client, ReportsProperties properties) {
        return new MongoTemplates(client.getDatabase(properties.database()));
    }

    @Bean
    MadeReports keptMadeReports(MongoClient client, ReportsProperties properties) {
        return new MongoMadeReports(client.getDatabase(properties.database()));
    }
}
