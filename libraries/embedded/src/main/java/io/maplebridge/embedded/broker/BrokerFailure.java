package io.maplebridge.embedded.broker;

import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A broker whose folder cannot be written any more, on a full disk say, ends its process at once.
 * Inside this JVM others have work to do: here it is only noted, and whoever started the broker
 * starts it again. Kafka knows one way to end for a whole JVM, so this is known for all of its
 * brokers together.
 */
final class BrokerFailure {

    private static final Logger log = LoggerFactory.getLogger(BrokerFailure.class);
    private static volatile boolean happened;

    private BrokerFailure() {}

    /** From now on a failure ends nothing else. */
    static void isOurs() {
        Exit.setHaltProcedure(BrokerFailure::note);
        Exit.setExitProcedure(BrokerFailure::note);
    }

    private static void note(int status, String message) {
        if (!happened) {
            log.error("The broker has failed and is not written to any more");
        }
        happened = true;
    }

    static boolean hasHappened() {
        return happened;
    }

    static void isOver() {
        happened = false;
    }
}
