package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.Deltas;
import io.maplebridge.stats.daily.application.Intents;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.Rows;
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
    Rows statsRows() {
        return new MongoRows(database);
    }

    @Bean
    Sheets statsSheets() {
        return new MongoSheets(database);
    }

    @Bean
    Deltas statsDeltas() {
        return new MongoDeltas(database);
    }

    @Bean
    Intents statsIntents() {
        return new MongoIntents(database);
    }

    @Bean
    Partitions statsPartitions(TownTime time) {
        return new MongoPartitions(database, time);
    }
}
