package io.maplebridge.platform.kafka;

import io.maplebridge.contract.topic.Topic;
import io.maplebridge.testkit.TestKafka;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.DisconnectException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;

/** A service as small as can be: it owns one topic and reads it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@ComponentScan({
    "io.maplebridge.platform.kafka",
    "io.maplebridge.platform.space",
    "io.maplebridge.platform.time"
})
@ConfigurationPropertiesScan({"io.maplebridge.platform.kafka", "io.maplebridge.platform.space"})
public class Mailroom {

    public static final String GROUP = TestKafka.unique("mailroom");
    public static final Topic<Letter> LETTERS =
            new Topic<>(TestKafka.unique("letters"), Letter.class, 2, null);

    /** Texts of the letters handled, in order; a letter handled again stands here again. */
    final List<String> handled = new CopyOnWriteArrayList<>();

    /** How many times more the archive is away. */
    final AtomicInteger outages = new AtomicInteger();

    private final TopicReader<Letter> reader;

    Mailroom(Outages outages) {
        this.reader = new TopicReader<>(LETTERS, outages);
    }

    @Bean
    static OwnedTopics letters() {
        return new OwnedTopics(LETTERS);
    }

    @Bean
    static Outages.Sign noSign() {
        return thrown -> false;
    }

    @KafkaListener(
            id = "mailroom",
            groupId = "#{T(io.maplebridge.platform.kafka.Mailroom).GROUP}",
            topics = "#{T(io.maplebridge.platform.kafka.Mailroom).LETTERS.name()}")
    void on(List<ConsumerRecord<byte[], byte[]>> batch) {
        reader.read(batch, this::archive);
    }

    private void archive(List<Received<Letter>> batch) {
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DisconnectException("the archive is away");
        }
        List<String> texts = batch.stream().map(received -> received.payload().text()).toList();
        if (texts.stream().anyMatch(text -> text.endsWith("unfileable"))) {
            throw new IllegalStateException("cannot be filed");
        }
        handled.addAll(texts);
    }
}
