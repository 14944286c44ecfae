package io.maplebridge.acceptance.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Everything in one process. */
public final class StandaloneJar implements ApplicationUnderTest {

    private static final Pattern DEMO = Pattern.compile("示例乡镇已装入：\\d+ 件，([0-9.]+) 秒");
    private static final Pattern ONE_TIME =
            Pattern.compile("one-time password: admin / ([A-Za-z0-9_-]+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final String name;
    private final Path data;
    private final boolean demo;
    private final List<String> more;
    private final int port = FreePort.find();
    private final int kafkaPort = FreePort.find();
    private List<String> program;
    private JavaProcess process;
    private Duration ready;
    private Duration readyAtFirst = Duration.ZERO;

    private StandaloneJar(String name, List<String> program, boolean demo, String... more) {
        this(name, Folders.empty(name), program, demo, more);
    }

    private StandaloneJar(
            String name, Path data, List<String> program, boolean demo, String... more) {
        this.name = name;
        this.program = program;
        this.data = data;
        this.demo = demo;
        this.more = List.of(more);
        Instant start = Instant.now();
        this.process = launch();
        this.ready = awaitReady(start);
    }

    /**
     * Started as a person starts it: {@code java -jar}, no options, on an empty data folder.
     * Returns when the demo is loaded. Its later lives are quick: in the first the optimizing
     * compiler takes a third of the processor's time, and does not live long enough to pay for it.
     */
    public static StandaloneJar withDemo(String name) {
        StandaloneJar jar = new StandaloneJar(name, Launch.plain("standalone"), true);
        Awaitility.await("demo town")
                .atMost(Duration.ofMinutes(5))
                .until(() -> DEMO.matcher(jar.process.output()).find());
        jar.readyAtFirst = jar.ready;
        jar.program = Launch.quick("standalone");
        return jar;
    }

    /** Without the demo, for a test that kills it often. Its first life only makes it quick. */
    public static StandaloneJar forManyLives(String name) {
        StandaloneJar jar = withoutDemo(name);
        jar.restart();
        return jar;
    }

    /** Without the demo's cases. */
    public static StandaloneJar withoutDemo(String name) {
        return new StandaloneJar(name, Launch.quick("standalone"), false);
    }

    /** Without the demo, on a disk of its own. */
    public static StandaloneJar on(SmallDisk disk, String name) {
        Folders.empty(name);
        return new StandaloneJar(
                name, disk.folder().resolve("data"), Launch.quick("standalone"), false);
    }

    /** Without the demo's cases, and with a certificate. */
    public static StandaloneJar withTls(String name, Path keyStore, String password) {
        return new StandaloneJar(
                name,
                Launch.quick("standalone"),
                false,
                "--server.ssl.key-store=" + keyStore,
                "--server.ssl.key-store-password=" + password,
                "--server.ssl.key-store-type=PKCS12");
    }

    private JavaProcess launch() {
        List<String> settings =
                List.of(
                        "--server.port=" + port,
                        "--maplebridge.data=" + data,
                        "--maplebridge.demo=" + demo,
                        "--maplebridge.access.demo-accounts=true",
                        // Every test signs in from this one address.
                        "--maplebridge.limits.sign-in.per-minute=10000",
                        "--maplebridge.limits.sign-in.at-once=10000",
                        // And one account takes out every paper that was attacked.
                        "--maplebridge.limits.export.per-minute=10000",
                        "--maplebridge.limits.export.at-once=10000",
                        "--maplebridge.cases.unmask.per-minute=10000",
                        "--maplebridge.cases.unmask.per-day=10000",
                        "--maplebridge.kafka-port=" + kafkaPort);
        return JavaProcess.start(
                name, Map.of(), Stream.of(program, settings, more).flatMap(List::stream).toList());
    }

    /** kill -9. */
    public void kill() {
        process.kill();
    }

    /** Starts it again and returns when it is ready. */
    public void startAgain() {
        Instant start = Instant.now();
        process = launch();
        ready = awaitReady(start);
    }

    /** Starts it again where it cannot be ready yet. */
    public void launchAgain() {
        process = launch();
    }

    public void awaitReady() {
        ready = awaitReady(Instant.now());
    }

    /** SIGSTOP: it does not run, and does not know it. */
    public void freeze() {
        process.signal("STOP");
    }

    /** SIGCONT. */
    public void thaw() {
        process.signal("CONT");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All it has said, in all its lives. */
    public String output() {
        return process.output();
    }

    private Duration awaitReady(Instant start) {
        if (!hasTls()) {
            return Readiness.await(process, port, start);
        }
        Awaitility.await(name)
                .atMost(Duration.ofMinutes(5))
                .until(() -> process.output().contains("已就绪"));
        return Duration.between(start, Instant.now());
    }

    private boolean hasTls() {
        return more.stream().anyMatch(setting -> setting.startsWith("--server.ssl."));
    }

    @Override
    public void restart() {
        process.stop();
        startAgain();
    }

    public void stop() {
        process.stop();
    }

    /** From the start of the process until it said it was ready. */
    public Duration ready() {
        return ready;
    }

    /** Of the administrator that it made for itself; as a person reads it in the log. */
    public String oneTimePassword() {
        Matcher line = ONE_TIME.matcher(process.output());
        if (!line.find()) {
            throw new IllegalStateException("no one-time password: " + tail());
        }
        return line.group(1);
    }

    /** The same of the first life, which began as a person begins it. */
    public Duration readyAtFirst() {
        return readyAtFirst;
    }

    /** The memory it takes now, in bytes, as the operating system sees it. */
    public long residentBytes() {
        try {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            Matcher line = RESIDENT.matcher(Files.readString(status));
            if (!line.find()) {
                throw new IllegalStateException("no VmRSS in " + status);
            }
            return Long.parseLong(line.group(1)) * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its objects take when everything unused has been cleared away, in bytes. */
    public long liveBytes() {
        return process.liveBytes();
    }

    @Override
    public URI door() {
        return URI.create((hasTls() ? "https" : "http") + "://localhost:" + port);
    }

    /** With what the standalone leaves for Kafka's tools beside its data, anew in each life. */
    @Override
    public Map<String, Object> kafkaClient() {
        Properties said = new Properties();
        try (Reader settings = Files.newBufferedReader(data.resolve("kafka-client.properties"))) {
            said.load(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> client = new HashMap<>();
        said.forEach((name, value) -> client.put((String) name, value));
        client.put("bootstrap.servers", "localhost:" + kafkaPort);
        return client;
    }

    @Override
    public String documents() {
        return "the embedded store inside the standalone";
    }

    @Override
    public Path keyFile() {
        return data.resolve("access-keys.json");
    }

    @Override
    public String describe() {
        String store =
                process.output()
                        .lines()
                        .filter(line -> line.contains("document store"))
                        .findFirst()
                        .orElse("?");
        return "standalone in one process, Kafka inside," + store;
    }

    @Override
    public Duration demoLoad() {
        Matcher said = DEMO.matcher(process.output());
        if (!said.find()) {
            throw new IllegalStateException("no demo: " + tail());
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(said.group(1)) * 1000));
    }

    @Override
    public String tail() {
        return process.tail();
    }
}
