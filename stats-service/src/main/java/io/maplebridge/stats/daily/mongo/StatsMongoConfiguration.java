package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.FactRows;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.Sheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatsMongoConfiguration {

    private final MongoDatabase database;

    StatsMongoConfiguration(MongoClient client, StatsProperties properties) {
        database = client.getDatabase(properties.database());
    }

    @Bean
    FactRows statsFactRows() {
        return new MongoFactRows(database);
    }

    @Bean
    Sheets statsSheets() {
        return new MongoSheets(database);
    }

    @Bean
    Partitions statsPartitions(TownTime time) {
        return new MongoPartitions(database, time);
    }
}
