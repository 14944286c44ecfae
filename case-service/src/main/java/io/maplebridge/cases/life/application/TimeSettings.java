package io.maplebridge.cases.life.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the time limits and the State Council's calendar are, both JSON resources.
 *
 * @param timeLimits a list in the shape of {@link io.maplebridge.cases.life.domain.TimeLimit}
 * @param workingDays in the shape of {@link io.maplebridge.cases.life.domain.WorkingDays}
 */
@ConfigurationProperties("maplebridge.cases.time")
record TimeSettings(
        @DefaultValue("classpath:cases/time-limits.json") Resource timeLimits,
        @DefaultValue("classpath:cases/working-days.json") Resource workingDays) {}
