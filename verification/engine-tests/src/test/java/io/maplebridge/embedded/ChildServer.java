package io.maplebridge.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One of the mains as a process of its own, which a test may kill. */
public final class ChildServer implements AutoCloseable {

    private final Process process;
    private final String address;

    private ChildServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the process and waits for its {@code ready} line. */
    public static ChildServer start(Class<?> main, Path folder, int port) throws IOException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx256m",
                                        "-ea",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        main.getName(),
                                        folder.toString(),
                                        String.valueOf(port)))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return new ChildServer(process, line.substring("ready ".length()));
            }
        }
        throw new IOException(main.getSimpleName() + " ended before it was ready");
    }

    public String address() {
        return address;
    }

    /** SIGKILL: no shutdown hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and the time to end well. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
