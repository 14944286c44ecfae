package io.maplebridge.bench.house;

import io.maplebridge.embedded.BrokerMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A Kafka broker as a process of its own. */
final class BrokerProcess implements AutoCloseable {

    private final int port = FreePort.find();
    private final JavaProcess process;

    private BrokerProcess(Path folder) {
        Path output = folder.resolve("broker.log");
        process =
                JavaProcess.start(
                        output,
                        List.of(
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BrokerMain.class.getName(),
                                folder.resolve("topics").toString(),
                                Integer.toString(port)));
        Waiting.until("the broker is ready", Duration.ofMillis(50), this::isReady);
    }

    static BrokerProcess start(Path folder) {
        return new BrokerProcess(folder);
    }

    String servers() {
        return "127.0.0.1:" + port;
    }

    private boolean isReady() {
        String said = process.tail();
        if (!process.isAlive()) {
            throw new IllegalStateException(said);
        }
        return said.lines().anyMatch(line -> line.startsWith("ready "));
    }

    @Override
    public void close() {
        process.kill();
    }
}
