package io.maplebridge.intake.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param patience how long the broker may take to acknowledge; below ten seconds, the time within
 *     which a sender is promised an answer
 */
@ConfigurationProperties("maplebridge.intake")
record IntakeProperties(@DefaultValue("8s") Duration patience) {}
