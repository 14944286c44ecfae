package io.maplebridge.intake;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts the intake service as a process of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(IntakeConfiguration.class)
public class IntakeApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(IntakeApplication.class)
                .properties("spring.config.name=platform,intake")
                .run(args);
    }
}
