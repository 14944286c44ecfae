package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

@ExtendWith(SpringExtension.class)
@ContextConfiguration(
        classes = TestInfrastructureTest.Nothing.class,
        initializers = TestInfrastructure.class)
class TestInfrastructureTest {

    @Value("${spring.kafka.bootstrap-servers}")
    private String servers = "";

    @Value("${spring.mongodb.uri}")
    private String uri = "";

    static class Nothing {}

    @Test
    void a_context_is_given_a_broker_that_serves() throws Exception {
        assertThat(servers).isEqualTo(TestKafka.bootstrapServers());
        String topic = TestKafka.unique("letters");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains(topic);
        }
    }

    @Test
    void a_context_is_given_a_database_of_its_own() {
        TestDocuments.FreshDatabase other = TestDocuments.freshDatabase();
        assertThat(other.uri()).isNotEqualTo(uri).contains(other.name());
        try (MongoClient client = MongoClients.create(uri)) {
            String name = uri.replaceAll(".*/|\\?.*", "");
            client.getDatabase(name).getCollection("c").insertOne(new Document("_id", 1));
            assertThat(client.getDatabase(name).getCollection("c").countDocuments()).isEqualTo(1);
            assertThat(client.getDatabase(other.name()).getCollection("c").countDocuments())
                    .isZero();
        }
    }
}
