package io.maplebridge.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a person decides who runs the standalone.
 *
 * @param data folder of everything that is kept; made when missing
 * @param demo whether an empty folder is filled with the demo town
 * @param kafkaPort loopback port of the broker, for looking at it with Kafka's tools; 0 for a free
 *     one
 */
@ConfigurationProperties("maplebridge")
record StandaloneProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean demo,
        @DefaultValue("0") int kafkaPort) {}
