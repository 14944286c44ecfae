package io.maplebridge.platform.page.preview;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Runs the shell alone: {@code main} with {@code --server.port=…} and a browser. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {KafkaAutoConfiguration.class, MongoAutoConfiguration.class})
@ConfigurationPropertiesScan("io.maplebridge.platform")
@ComponentScan(
        basePackages = {
            "io.maplebridge.platform.access",
            "io.maplebridge.platform.form",
            "io.maplebridge.platform.page",
            "io.maplebridge.platform.problem",
            "io.maplebridge.platform.reference",
            "io.maplebridge.platform.space",
            "io.maplebridge.platform.time"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PreviewApplication {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(PreviewApplication.class);
        application.setDefaultProperties(
                java.util.Map.of(
                        "spring.config.name", "platform",
                        "maplebridge.page.store", "EMBEDDED"));
        application.run(arguments);
    }
}
