package io.maplebridge.embedded.broker;

import io.maplebridge.embedded.LoopbackPort;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How one broker for one town is set: up again quickly after a crash, small in memory, forgetting
 * nothing over a long holiday.
 */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "CLIENTS";

    private BrokerSettings() {}

    static Map<String, String> of(
            Path folder, int clientPort, int controllerPort, BrokerDoor door) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(place(folder, clientPort, controllerPort));
        settings.put(
                "listener.security.protocol.map",
                CLIENTS + ":" + door.protocol() + "," + CONTROLLER + ":" + door.protocol());
        settings.putAll(door.listenerSettings(CLIENTS, CONTROLLER));
        settings.putAll(ONE_REPLICA);
        settings.putAll(QUICK_RESTART);
        settings.putAll(LONG_MEMORY);
        settings.putAll(SMALL_FOOTPRINT);
        return settings;
    }

    private static Map<String, String> place(Path folder, int clientPort, int controllerPort) {
        String clients = CLIENTS + "://" + LoopbackPort.HOST + ":" + clientPort;
        String controller = LoopbackPort.HOST + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                clients + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                clients,
                "inter.broker.listener.name",
                CLIENTS,
                "log.dirs",
                folder.toString(),
                "metadata.log.dir",
                folder.toString());
    }

    private static final Map<String, String> ONE_REPLICA =
            Map.of(
                    "default.replication.factor", "1",
                    "min.insync.replicas", "1",
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1",
                    // A topic is declared by its producer; a misspelt name must not make one.
                    "auto.create.topics.enable", "false");

    /**
     * After a kill -9 the controller takes the broker's old registration for alive until its
     * session ends: 9 s by default, and nothing is served until then.
     */
    private static final Map<String, String> QUICK_RESTART =
            Map.of(
                    "broker.session.timeout.ms", "2000",
                    "broker.heartbeat.interval.ms", "500",
                    "group.initial.rebalance.delay.ms", "0");

    /**
     * A year of offsets: a town switched off over the Spring Festival must not begin again at the
     * start of every topic. Records are kept for ever unless their topic says otherwise.
     */
    private static final Map<String, String> LONG_MEMORY =
            Map.of(
                    "offsets.retention.minutes", "525600",
                    "log.retention.ms", "-1");

    private static final Map<String, String> SMALL_FOOTPRINT =
            Map.ofEntries(
                    Map.entry("num.network.threads", "2"),
                    Map.entry("num.io.threads", "4"),
                    Map.entry("background.threads", "2"),
                    Map.entry("num.recovery.threads.per.data.dir", "2"),
                    Map.entry("group.coordinator.threads", "1"),
                    Map.entry("share.coordinator.threads", "1"),
                    Map.entry("offsets.topic.num.partitions", "4"),
                    Map.entry("transaction.state.log.num.partitions", "4"),
                    Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                    // The cleaner takes this much heap at once; the default is 128 MB.
                    Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                    Map.entry("log.segment.bytes", "67108864"),
                    Map.entry("log.index.size.max.bytes", "1048576"));
}
