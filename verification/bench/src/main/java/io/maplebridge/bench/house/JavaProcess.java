package io.maplebridge.bench.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JVM beside this one, with its output in a file. None outlives the measurement. */
final class JavaProcess {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> ALIVE.forEach(Process::destroyForcibly)));
    }

    private final Process process;
    private final Path output;

    private JavaProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts {@code java} with these arguments; its output goes on where an earlier one ended. */
    static JavaProcess start(Path output, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        // What surrounds the measurement must not set what it measures.
        builder.environment().keySet().removeIf(JavaProcess::isSetting);
        builder.environment().put("TZ", "Asia/Shanghai");
        try {
            Process process = builder.start();
            ALIVE.add(process);
            var unused = process.onExit().thenAccept(ALIVE::remove);
            return new JavaProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What its objects take after a full collection: the total of its class histogram. */
    long liveBytes() {
        try {
            Process jcmd =
                    new ProcessBuilder(
                                    tool("jcmd"),
                                    Long.toString(process.pid()),
                                    "GC.class_histogram")
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

    /** SIGKILL: nothing of its own runs any more. */
    void kill() {
        process.destroyForcibly();
        Waiting.uninterrupted(process::waitFor);
    }

    /** SIGTERM, and the time to end well. */
    void stop() {
        process.destroy();
        Waiting.uninterrupted(process::waitFor);
    }

    /** Its last lines, for the message of a failure. */
    String tail() {
        try {
            List<String> lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSetting(String variable) {
        return variable.startsWith("SPRING_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("MAPLEBRIDGE_")
                || variable.startsWith("JAVA_TOOL_OPTIONS");
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
