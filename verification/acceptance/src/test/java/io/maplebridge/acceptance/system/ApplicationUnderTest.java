package io.maplebridge.acceptance.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The running product, whichever way it runs. */
public interface ApplicationUnderTest {

    /** Where everybody comes in. */
    URI door();

    /** What a Kafka client is given to reach the broker, for the tests of the topics. */
    Map<String, Object> kafkaClient();

    /** Which broker and which store. */
    String describe();

    /** Where the documents are kept. */
    String documents();

    /** How long the demo's cases took through the front door. */
    Duration demoLoad();

    /** The keys that tokens are signed with. */
    Path keyFile();

    /** Ends it well and starts it again on the same data. */
    void restart();

    /** What its processes said last, for the message of a failure. */
    String tail();
}
