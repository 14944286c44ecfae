package io.maplebridge.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;

class OutagesTest {

    private final Outages outages = new Outages(List.of(t -> t instanceof IOException));

    @Test
    void what_kafka_calls_retriable_is_an_outage() {
        assertThat(outages.isOutage(new DisconnectException())).isTrue();
        assertThat(outages.isOutage(new TimeoutException("no metadata"))).isTrue();
    }

    @Test
    void a_system_has_signs_of_its_own() {
        assertThat(outages.isOutage(new IOException("away"))).isTrue();
    }

    @Test
    void an_outage_is_found_however_deep_it_lies() {
        assertThat(outages.isOutage(new KafkaException("send", new TimeoutException("slow"))))
                .isTrue();
        assertThat(
                        outages.isOutage(
                                new IllegalStateException(
                                        new UncheckedIOException(new IOException("away")))))
                .isTrue();
    }

    @Test
    void a_fault_in_a_record_is_none() {
        assertThat(outages.isOutage(new PoisonRecord("unreadable"))).isFalse();
        assertThat(outages.isOutage(new SerializationException("not bytes"))).isFalse();
        assertThat(outages.isOutage(new NullPointerException())).isFalse();
    }
}
