package io.maplebridge.town;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.platform.PlatformConfiguration;
import io.maplebridge.platform.lease.Lease;
import io.maplebridge.platform.mongo.MongoLease;
import io.maplebridge.platform.time.TownTime;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The town by itself, with what whoever starts it brings. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, TownConfiguration.class})
public class TownApplication {

    @Bean
    MongoDatabase database(MongoClient client, Environment environment) {
        return client.getDatabase(environment.getRequiredProperty("maplebridge.cases.database"));
    }

    @Bean
    Lease lease(MongoDatabase database, TownTime time) {
        return new MongoLease(database.getCollection("leases"), time);
    }
}
