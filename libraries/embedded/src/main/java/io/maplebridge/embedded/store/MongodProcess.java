package io.maplebridge.embedded.store;

import io.maplebridge.embedded.LoopbackPort;
import io.maplebridge.embedded.ProcessSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A mongod as a child process, on a loopback port and a folder of its own. Its output goes to
 * {@code mongod.log} in that folder. It is stopped on {@link #close()}, and when this JVM ends
 * well.
 */
public final class MongodProcess implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofSeconds(30);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Process process;
    private final StoreAddress address;
    private final Thread hook = new Thread(this::stop, "stop-mongod");

    private MongodProcess(Process process, StoreAddress address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the program for everybody on this machine; returns when it takes connections. */
    public static MongodProcess start(Path program, Path folder) {
        return start(program, folder, 0, null);
    }

    /**
     * Starts the program for whoever knows the secret; returns when it takes connections.
     *
     * @param port the loopback port, 0 for a free one
     * @param secret null to serve everybody on this machine
     */
    public static MongodProcess start(
            Path program, Path folder, int port, @Nullable ProcessSecret secret) {
        StoreAddress address = new StoreAddress(LoopbackPort.orFree(port), secret);
        Path data = folder.resolve("data");
        Path log = folder.resolve("mongod.log");
        try {
            Files.createDirectories(data);
            List<String> command = new ArrayList<>(command(program, data, address.port()));
            if (secret != null) {
                command.addAll(List.of("--keyFile", KeyFile.write(folder, secret).toString()));
            }
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            MongodProcess mongod = new MongodProcess(process, address);
            Runtime.getRuntime().addShutdownHook(mongod.hook);
            mongod.awaitConnections(log);
            return mongod;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + program, e);
        }
    }

    private static List<String> command(Path program, Path data, int port) {
        return List.of(
                program.toString(),
                "--dbpath",
                data.toString(),
                "--bind_ip",
                LoopbackPort.HOST,
                "--port",
                String.valueOf(port),
                // The rest of this process has to fit beside it.
                "--wiredTigerCacheSizeGB",
                "0.25");
    }

    public String connectionString() {
        return address.mongod();
    }

    /** The loopback port it serves on. */
    public int port() {
        return address.port();
    }

    /** False once the program has ended: it has to be started again. */
    public boolean isUp() {
        return process.isAlive();
    }

    /** Stops it and waits until its files are closed. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stop();
    }

    private void awaitConnections(Path log) {
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        try {
            while (!takesConnections()) {
                boolean late = System.nanoTime() > deadline;
                if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS) || late) {
                    close();
                    throw new IllegalStateException("mongod did not start, see " + log);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("Interrupted while mongod started", e);
        }
    }

    private boolean takesConnections() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TIME_TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
