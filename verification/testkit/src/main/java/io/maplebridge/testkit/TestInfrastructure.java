package io.maplebridge.testkit;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives an application context the test run's Kafka, a fresh database and the key of {@link
 * TestTokens}: {@code ContextConfiguration(initializers = TestInfrastructure.class)} on a Spring
 * test.
 */
public final class TestInfrastructure
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDocuments.FreshDatabase database = TestDocuments.databaseIfWanted();
        TestPropertyValues.of(
                        "spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                        "spring.mongodb.uri=" + database.uri(),
                        "maplebridge.cases.database=" + database.name(),
                        "maplebridge.stats.database=" + database.name())
                .applyTo(context);
        new TestKeys().initialize(context);
    }
}
