package io.maplebridge.acceptance.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A broker or a document store as a process of its own, on one port for all its lives. */
final class ServerProcess {

    private static final String READY = "ready ";

    private final String name;
    private final Class<?> main;
    private final Path folder;
    private final int port = FreePort.find();
    private int lives;
    private JavaProcess process;

    private ServerProcess(String name, Class<?> main) {
        this.name = name;
        this.main = main;
        this.folder = Folders.empty(name);
        this.process = launch();
    }

    /**
     * @param main takes a folder and a port, and says {@code ready} when it serves
     */
    static ServerProcess start(String name, Class<?> main) {
        return new ServerProcess(name, main);
    }

    int port() {
        return port;
    }

    void kill() {
        process.kill();
    }

    void startAgain() {
        process = launch();
    }

    String tail() {
        return process.tail();
    }

    private JavaProcess launch() {
        JavaProcess started =
                JavaProcess.ofClassPath(
                        name, main, List.of(folder.toString(), Integer.toString(port)));
        lives++;
        Awaitility.await(name)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> readyLines(started) == lives);
        return started;
    }

    private static long readyLines(JavaProcess started) {
        if (!started.isAlive()) {
            throw new IllegalStateException(started.tail());
        }
        return started.output().lines().filter(line -> line.startsWith(READY)).count();
    }
}
