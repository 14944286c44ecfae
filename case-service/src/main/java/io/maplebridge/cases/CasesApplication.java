package io.maplebridge.cases;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts the case service as a process of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CasesConfiguration.class)
public class CasesApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(CasesApplication.class)
                .properties("spring.config.name=platform,cases")
                .run(args);
    }
}
