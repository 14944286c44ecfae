package io.maplebridge.standalone;

import io.maplebridge.embedded.store.DocumentStore;
import java.util.HashMap;
import java.util.Map;
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
        FrontDoorPort door = FrontDoorPort.of(environment);
        door.mustBeFree();
        DataFolder folder = DataFolder.open(settings.data(), settings.demo());
        WaitingDoor.untilThereIsRoom(door, folder);
        EngineRoom room = EngineRoom.open(folder, settings.kafkaPort());
        SpringApplication.getShutdownHandlers()
                .add(() -> {
                    room.close();
                    folder.close();
                });
        environment.getPropertySources().addFirst(addresses(folder, room));
        context.getBeanFactory().registerSingleton(DataFolder.class.getName(), folder);
        // Its name makes it the part "engines" of readiness.
        context.getBeanFactory().registerSingleton("enginesHealthIndicator", room);
        Console.say("  数据目录 data folder: " + folder.path());
        Console.say(
                "  文档库 document store: "
                        + room.store().inChinese()
                        + " · "
                        + room.store().inEnglish());
    }

    private static MapPropertySource addresses(DataFolder folder, EngineRoom room) {
        Map<String, Object> addresses = new HashMap<>();
        addresses.put("spring.kafka.bootstrap-servers", room.bootstrapServers());
        room.clientSettings()
                .forEach((name, value) -> addresses.put("spring.kafka.properties." + name, value));
        addresses.put("spring.mongodb.uri", room.store().connectionString());
        addresses.put("maplebridge.page.store", footnote(room.store()));
        addresses.put("maplebridge.space.folders[0]", folder.path().toString());
        return new MapPropertySource("engines", addresses);
    }

    /** What the foot of every page says about the store. */
    private static String footnote(DocumentStore store) {
        return switch (store) {
            case DocumentStore.External external -> "external";
            case DocumentStore.LocalMongod mongod -> "local";
            case DocumentStore.Embedded embedded -> "embedded";
        };
    }
}
