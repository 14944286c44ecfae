package io.maplebridge.platform.kafka;

import io.maplebridge.platform.start.UntilDone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.scheduling.TaskScheduler;

/**
 * Bytes on the wire, batches to the listeners, one error handler. Connection and security come from
 * {@code spring.kafka.*}; what follows from the design is set here, once.
 */
@Configuration(proxyBeanMethods = false)
@EnableKafka
class KafkaConfiguration {

    @Bean
    ProducerFactory<byte[], byte[]> producerFactory(
            org.springframework.boot.kafka.autoconfigure.KafkaProperties spring,
            KafkaConnectionDetails connection) {
        Map<String, Object> settings = new HashMap<>(spring.buildProducerProperties());
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new DefaultKafkaProducerFactory<>(
                settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean
    ConsumerFactory<byte[], byte[]> consumerFactory(
            org.springframework.boot.kafka.autoconfigure.KafkaProperties spring,
            KafkaConnectionDetails connection) {
        Map<String, Object> settings = new HashMap<>(spring.buildConsumerProperties());
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        // A topic declared a moment after the consumer subscribed is found within seconds.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
        return new DefaultKafkaConsumerFactory<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    KafkaTemplate<byte[], byte[]> kafkaTemplate(ProducerFactory<byte[], byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    RecordSenders recordSenders(ProducerFactory<byte[], byte[]> producers) {
        return new RecordSenders(producers);
    }

    @Bean
    Outages outages(List<Outages.Sign> signs) {
        return new Outages(signs);
    }

    @Bean
    PutAside putAside(ConsumerFactory<byte[], byte[]> consumers) {
        return new PutAside(consumers);
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> kafkaListenerContainerFactory(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaTemplate<byte[], byte[]> template,
            PutAside putAside,
            KafkaProperties properties) {
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        factory.setConcurrency(properties.concurrency());
        factory.setCommonErrorHandler(DeadLetters.errorHandler(template, putAside));
        ContainerProperties container = factory.getContainerProperties();
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setMissingTopicsFatal(false);
        container.setIdleEventInterval(1_000L);
        container.setPollTimeout(1_000);
        return factory;
    }

    @Bean
    KafkaAdmin.NewTopics newTopics(ObjectProvider<OwnedTopics> owned, KafkaProperties properties) {
        return TopicDeclaration.newTopics(owned.stream(), properties.replicas());
    }

    @Bean
    UntilDone topicsDeclared(
            KafkaAdmin admin, ObjectProvider<OwnedTopics> owned, TaskScheduler scheduler) {
        admin.setAutoCreate(false);
        admin.setFatalIfBrokerNotAvailable(false);
        // The start waits for the first attempt; a broker that is away must not hold it up.
        admin.setOperationTimeout(3);
        boolean hasNone = owned.stream().findAny().isEmpty();
        // Where there is nothing to declare, the admin says for ever that it was not done.
        return new UntilDone("declare the topics", () -> hasNone || admin.initialize(), scheduler);
    }
}
