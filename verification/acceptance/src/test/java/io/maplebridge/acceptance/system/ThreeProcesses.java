package io.maplebridge.acceptance.system;

import io.maplebridge.embedded.BrokerMain;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Intake, cases and stats as processes of their own with an external broker and document server,
 * configured by the same environment variables as in docker-compose.yml.
 */
public final class ThreeProcesses implements ApplicationUnderTest {

    private final Path keys = Folders.empty("keys").resolve("access.json");
    private final ServerProcess broker;
    private final Documents documents;
    private final ServiceProcess intake;
    private final ServiceProcess cases;
    private final ServiceProcess stats;
    private final FrontDoorRouter door;
    private Duration demoLoad = Duration.ZERO;

    private ThreeProcesses() {
        broker = ServerProcess.start("broker", BrokerMain.class);
        documents = Documents.find();
        Map<String, String> surroundings =
                Map.of(
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        bootstrapServers(),
                        "SPRING_MONGODB_URI",
                        documents.serviceUri(),
                        "MAPLEBRIDGE_CASES_DATABASE",
                        documents.database("cases"),
                        "MAPLEBRIDGE_STATS_DATABASE",
                        documents.database("stats"),
                        // The demo's accounts are for this machine alone.
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        // Every test signs in from this one address.
                        "MAPLEBRIDGE_LIMITS_SIGNIN_PERMINUTE",
                        "10000",
                        "MAPLEBRIDGE_LIMITS_SIGNIN_ATONCE",
                        "10000",
                        "TZ",
                        "Asia/Shanghai");
        cases = new ServiceProcess("case-service", withItsKeys(surroundings));
        Map<String, String> others =
                and(
                        and(
                                surroundings,
                                "MAPLEBRIDGE_ACCESS_KEYS",
                                "http://localhost:" + cases.port() + "/cases/api/keys"),
                        "MAPLEBRIDGE_STATS_CASES_TOLD",
                        "http://localhost:" + cases.port() + "/cases/api/told");
        intake = new ServiceProcess("intake-service", others);
        stats = new ServiceProcess("stats-service", others);
        launchAll();
        door = FrontDoorRouter.open(path -> serviceOf(path).port());
    }

    private Map<String, String> withItsKeys(Map<String, String> surroundings) {
        return and(
                and(surroundings, "MAPLEBRIDGE_ACCESS_KEY_FILE", keys.toString()),
                "MAPLEBRIDGE_ACCESS_DEMO_ACCOUNTS",
                "true");
    }

    private static Map<String, String> and(
            Map<String, String> surroundings, String name, String value) {
        Map<String, String> more = new HashMap<>(surroundings);
        more.put(name, value);
        return more;
    }

    /** On empty data, with the demo town loaded through the front door. */
    public static ThreeProcesses start() {
        ThreeProcesses started = new ThreeProcesses();
        started.loadDemo();
        return started;
    }

    private void loadDemo() {
        Instant start = Instant.now();
        JavaProcess loader =
                JavaProcess.start(
                        "demo-loader",
                        Map.of(),
                        Stream.concat(
                                        Launch.brief("standalone").stream(),
                                        Stream.of("load-demo", door().toString()))
                                .toList());
        if (loader.await() != 0) {
            throw new IllegalStateException(loader.tail());
        }
        demoLoad = Duration.between(start, Instant.now());
    }

    private ServiceProcess serviceOf(String path) {
        if (path.matches("/intake([/?].*)?")) {
            return intake;
        }
        return path.matches("/stats([/?].*)?") ? stats : cases;
    }

    private List<ServiceProcess> services() {
        return List.of(intake, cases, stats);
    }

    /** kill -9 of the broker. */
    public void killBroker() {
        broker.kill();
    }

    public void startBroker() {
        broker.startAgain();
    }

    /** The document server cannot be reached any more. */
    public void cutStore() {
        documents.away();
    }

    public void mendStore() {
        documents.back();
    }

    /** The process ids of the services that are alive. */
    public List<Long> alive() {
        return services().stream()
                .filter(ServiceProcess::isAlive)
                .map(ServiceProcess::pid)
                .toList();
    }

    /** Stops the stats service, deletes all it has stored, and starts it again. */
    public void loseStats() {
        stats.stop();
        documents.drop(documents.database("stats"));
        stats.launch();
        stats.awaitReady();
    }

    @Override
    public void restart() {
        services().parallelStream().forEach(ServiceProcess::stop);
        launchAll();
    }

    private void launchAll() {
        services().parallelStream().forEach(ServiceProcess::launch);
        services().forEach(ServiceProcess::awaitReady);
    }

    @Override
    public URI door() {
        return URI.create("http://localhost:" + door.port());
    }

    @Override
    public Map<String, Object> kafkaClient() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    private String bootstrapServers() {
        return "127.0.0.1:" + broker.port();
    }

    @Override
    public Path keyFile() {
        return keys;
    }

    @Override
    public String describe() {
        return "three service processes, Kafka (KRaft) as its own process, documents in "
                + documents();
    }

    @Override
    public String documents() {
        return documents.describe();
    }

    @Override
    public Duration demoLoad() {
        return demoLoad;
    }

    @Override
    public String tail() {
        return String.join("\n", services().stream().map(ServiceProcess::tail).toList());
    }
}
