package io.maplebridge.bench.house;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.TestTokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A broker, databases and the services of one release, of which those are started that matter. */
public final class Installation implements AutoCloseable {

    private final Release release;
    private final Ground ground;
    private final Path folder;
    private final BrokerProcess broker;
    private final Log log;
    private final MongoDatabase casesStore;
    private final MongoDatabase statsStore;
    private final List<Service> services = new ArrayList<>();

    private Installation(Ground ground, Release release) {
        this.ground = ground;
        this.release = release;
        folder = ground.folder(release.name());
        broker = BrokerProcess.start(folder);
        log = new Log(broker.servers());
        casesStore = ground.database();
        statsStore = ground.database();
    }

    /** Empty, with nothing but the broker started. */
    public static Installation of(Ground ground, Release release) {
        return new Installation(ground, release);
    }

    public Release release() {
        return release;
    }

    public Log log() {
        return log;
    }

    public MongoDatabase casesStore() {
        return casesStore;
    }

    public MongoDatabase statsStore() {
        return statsStore;
    }

    /** Not started yet; each takes tokens of the tests. */
    public Service intake() {
        return service(
                "intake-service",
                keys("keys"),
                "--maplebridge.limits.submission.per-minute=100000000",
                "--maplebridge.limits.submission.at-once=100000000");
    }

    public Service cases() {
        return service(
                "case-service",
                keys("key-file"),
                "--maplebridge.cases.database=" + casesStore.getName());
    }

    public Service stats() {
        return service(
                "stats-service",
                keys("keys"),
                "--maplebridge.stats.database=" + statsStore.getName());
    }

    /** A program of the class path beside the broker and the databases of this installation. */
    public Service program(String name, Class<?> main) {
        return kept(
                new Service(
                        folder.resolve(name + ".log"),
                        List.of(
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName(),
                                "--kafka=" + broker.servers(),
                                "--mongodb=" + ground.uri(),
                                "--database=" + statsStore.getName())));
    }

    private static String keys(String setting) {
        Path file = TestTokens.keyFile();
        return "--maplebridge.access."
                + setting
                + "="
                + (setting.equals("keys") ? file.toUri() : file);
    }

    private Service service(String module, String... settings) {
        List<String> program = new ArrayList<>();
        program.add("-Xmx1g");
        program.add("-jar");
        program.add(release.jar(module).toString());
        program.add("--spring.kafka.bootstrap-servers=" + broker.servers());
        program.add("--spring.mongodb.uri=" + ground.uri());
        program.add("--maplebridge.reference.location=" + Towns.reference(ground).toUri());
        program.addAll(List.of(settings));
        return kept(new Service(folder.resolve(module + ".log"), program));
    }

    private Service kept(Service service) {
        services.add(service);
        return service;
    }

    @Override
    public void close() {
        services.forEach(Service::close);
        log.close();
        broker.close();
    }
}
