package io.maplebridge.town.organisation.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.platform.start.UntilDone;
import io.maplebridge.town.organisation.application.Units;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class UnitsMongoConfiguration {

    private final MongoCollection<Document> units;

    UnitsMongoConfiguration(MongoDatabase database) {
        this.units = database.getCollection("units");
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
