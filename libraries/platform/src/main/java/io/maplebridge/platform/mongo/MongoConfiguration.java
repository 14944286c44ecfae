package io.maplebridge.platform.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({MongoClient.class, MongoClientSettingsBuilderCustomizer.class})
class MongoConfiguration {

    /** How long a request may wait for a store that is away before the sender is told to retry. */
    private static final int PATIENCE_SECONDS = 5;

    @Bean
    MongoOutage mongoOutage() {
        return new MongoOutage();
    }

    /** What is acknowledged is on disk and on the majority. */
    @Bean
    MongoClientSettingsBuilderCustomizer durable() {
        return settings ->
                settings.writeConcern(WriteConcern.MAJORITY)
                        .applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(socket ->
                                socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                                        .readTimeout(30, TimeUnit.SECONDS));
    }
}
