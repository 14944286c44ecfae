package io.maplebridge.acceptance;

import io.maplebridge.acceptance.client.Broker;
import io.maplebridge.acceptance.system.ApplicationUnderTest;

/** Whether everything on a topic has been handled. */
final class Lags {

    private Lags() {}

    static boolean none(ApplicationUnderTest system, String topic) throws InterruptedException {
        try (Broker broker = new Broker(system.kafkaClient())) {
            return broker.lag(topic) == 0;
        }
    }
}
