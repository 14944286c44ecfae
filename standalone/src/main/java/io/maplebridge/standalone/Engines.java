package io.maplebridge.standalone;

import io.maplebridge.embedded.broker.EmbeddedBroker;
import io.maplebridge.embedded.store.DocumentStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Broker and document store: up before the context is made, which is told where they are, and down
 * after it is closed.
 */
final class Engines implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        StandaloneProperties settings =
                Binder.get(environment).bindOrCreate("maplebridge", StandaloneProperties.class);
        FrontDoorPort.of(environment).mustBeFree();
        DataFolder folder = DataFolder.open(settings.data(), settings.demo());
        Running running = start(folder.path(), settings.kafkaPort());
        SpringApplication.getShutdownHandlers()
                .add(() -> {
                    running.close();
                    folder.close();
                });
        environment.getPropertySources().addFirst(running.addresses());
        context.getBeanFactory().registerSingleton(DataFolder.class.getName(), folder);
        Console.say("  数据目录 data folder: " + folder.path());
        Console.say(
                "  文档库 document store: "
                        + running.store().inChinese()
                        + " · "
                        + running.store().inEnglish());
    }

    /** Both at the same time: each waits more than it works. */
    private static Running start(Path folder, int kafkaPort) {
        // A thread of our own has our class loader, which the broker needs to find its classes.
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<EmbeddedBroker> broker =
                    beside.submit(() -> EmbeddedBroker.start(folder.resolve("kafka"), kafkaPort));
            DocumentStore store = DocumentStore.open(folder);
            try {
                return new Running(broker.get(), store);
            } catch (ExecutionException | InterruptedException e) {
                store.close();
                throw new IllegalStateException("The broker did not start", e);
            }
        }
    }

    private record Running(EmbeddedBroker broker, DocumentStore store) {

        MapPropertySource addresses() {
            return new MapPropertySource(
                    "engines",
                    Map.of(
                            "spring.kafka.bootstrap-servers", broker.bootstrapServers(),
                            "spring.mongodb.uri", store.connectionString(),
                            "maplebridge.page.store", footnote()));
        }

        /** What the foot of every page says about the store. */
        private String footnote() {
            return switch (store) {
                case DocumentStore.External external -> "external";
                case DocumentStore.LocalMongod mongod -> "local";
                case DocumentStore.Embedded embedded -> "embedded";
            };
        }

        void close() {
            store.close();
            broker.close();
        }
    }
}
