package io.maplebridge.platform.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation decides about its topics.
 *
 * @param replicas of every topic; 3 on a cluster, 1 with a single broker
 * @param concurrency listener threads per service process
 */
@ConfigurationProperties("maplebridge.kafka")
record KafkaProperties(@DefaultValue("1") short replicas, @DefaultValue("1") int concurrency) {}
