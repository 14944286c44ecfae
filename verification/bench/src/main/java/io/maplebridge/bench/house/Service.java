package io.maplebridge.bench.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One program over HTTP, on one port for all its lives. */
public final class Service implements AutoCloseable {

    private final int port = FreePort.find();
    private final Desk desk = Desk.at(port);
    private final Path output;
    private final List<String> program;
    private @Nullable JavaProcess process;

    /**
     * @param program what comes after {@code java}; its port is added
     */
    Service(Path output, List<String> program) {
        this.output = output;
        this.program = new ArrayList<>(program);
        this.program.add("--server.port=" + port);
    }

    /** Returns when it says that it is ready. */
    public Service start() {
        launch();
        Waiting.until("it is ready", Duration.ofMillis(20), this::isReady);
        return this;
    }

    /** Returns at once. */
    public void launch() {
        process = JavaProcess.start(output, program);
    }

    public Desk desk() {
        return desk;
    }

    public boolean isReady() {
        if (!running().isAlive()) {
            throw new IllegalStateException(running().tail());
        }
        return desk.answersOk("/actuator/health/readiness");
    }

    /** What its objects take after a full collection. */
    public long liveBytes() {
        return running().liveBytes();
    }

    public void kill() {
        running().kill();
    }

    public void stop() {
        running().stop();
    }

    @Override
    public void close() {
        if (process != null) {
            process.kill();
        }
    }

    private JavaProcess running() {
        if (process == null) {
            throw new IllegalStateException("never started");
        }
        return process;
    }
}
