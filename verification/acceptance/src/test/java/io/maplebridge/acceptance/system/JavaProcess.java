package io.maplebridge.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JVM of our own making, with its output in {@code target/logs}. None outlives the tests. */
final class JavaProcess {

    private static final Path LOGS = Path.of("target", "logs");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    /** Another test may be about to start one when the tests are broken off. */
    private static volatile boolean ending;

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            ending = true;
                            ALIVE.forEach(Process::destroyForcibly);
                        }));
    }

    private final String name;
    private final Process process;
    private final Path log;

    private JavaProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts {@code java} with these arguments; a log of the same name is continued. */
    static JavaProcess start(String name, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(arguments);
        Path log = LOGS.resolve(name + ".log");
        try {
            Files.createDirectories(LOGS);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // What surrounds the tests must not leak into what they look at.
            builder.environment().keySet().removeIf(JavaProcess::isSetting);
            builder.environment().putAll(environment);
            Process process = builder.start();
            ALIVE.add(process);
            if (ending) {
                process.destroyForcibly();
            }
            var unused = process.onExit().thenAccept(ALIVE::remove);
            return new JavaProcess(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** The same, with the classes of this test's own class path. */
    static JavaProcess ofClassPath(String name, Class<?> main, List<String> arguments) {
        List<String> all =
                Stream.concat(
                                Stream.of(
                                        "-Xmx384m",
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        main.getName()),
                                arguments.stream())
                        .toList();
        return start(name, Map.of(), all);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** What its objects take after a full collection: the total of its class histogram. */
    long liveBytes() {
        try {
            Process jcmd =
                    new ProcessBuilder(tool("jcmd"), Long.toString(pid()), "GC.class_histogram")
                            .redirectErrorStream(true)
                            .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
            Matcher total = TOTAL.matcher(said);
            if (!total.find()) {
                throw new IllegalStateException("no total in " + said);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** SIGKILL: nothing of its own runs any more. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** What {@code kill -NAME} sends. */
    void signal(String name) {
        try {
            int code =
                    new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -" + name + ": " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM, and the time to end well. */
    void stop() {
        process.destroy();
        await();
    }

    /** The exit code. */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name, e);
        }
    }

    /** All it has said, since the log was begun. */
    String output() {
        try {
            return new String(Files.readAllBytes(log), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, for the message of a failure. */
    String tail() {
        List<String> lines = output().lines().toList();
        return name
                + ", last lines of "
                + log
                + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static boolean isSetting(String variable) {
        return variable.startsWith("SPRING_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("MAPLEBRIDGE_")
                || variable.startsWith("JAVA_TOOL_OPTIONS")
                || variable.startsWith("MONGOD");
    }
}
