package io.maplebridge.stats;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts the stats service as a process of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(StatsConfiguration.class)
public class StatsApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(StatsApplication.class)
                .properties("spring.config.name=platform,stats")
                .run(args);
    }
}
