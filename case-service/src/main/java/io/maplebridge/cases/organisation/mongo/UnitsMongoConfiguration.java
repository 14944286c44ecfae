package io.maplebridge.cases.organisation.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.organisation.application.Units;
import io.maplebridge.platform.start.UntilDone;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class UnitsMongoConfiguration {

    private final MongoCollection<Document> units;

    UnitsMongoConfiguration(
            MongoClient client,
            @Value("${maplebridge.cases.database:maplebridge_cases}") String database) {
        this.units = client.getDatabase(database).getCollection("units");
    }

    @Bean
    Units units() {
        return new MongoUnits(units);
    }

    @Bean
    UntilDone unitIndexesCreated(TaskScheduler scheduler) {
        return new UntilDone(
                "create the indexes of the units",
                () -> {
                    MongoUnits.createIndexes(units);
                    return true;
                },
                scheduler);
    }
}
