package io.maplebridge.cases;

import io.maplebridge.contract.topic.Topics;
import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestKafka;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database of the service's own, and the topic that intake would have declared. */
final class CasesInfrastructure
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("maplebridge.cases.database=" + TestDocuments.freshDatabase().name())
                .applyTo(context);
        MongoClientSettingsBuilderCustomizer recorded = SentQueries::recordBy;
        context.getBeanFactory().registerSingleton("sentQueries", recorded);
        declareSubmissions();
    }

    private static void declareSubmissions() {
        List<NewTopic> topics =
                Stream.of(Topics.SUBMISSIONS.name(), Topics.SUBMISSIONS.deadLetters())
                        .map(name -> new NewTopic(name, Topics.SUBMISSIONS.partitions(), (short) 1))
                        .toList();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            admin.createTopics(topics).all().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("no topic for submissions", e);
            }
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("no topic for submissions", e);
        }
    }
}
