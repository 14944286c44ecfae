package io.maplebridge.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds all data of a standalone; one process at a time has it. Remembers
 * whether the demo town belongs into it: only a folder that began empty gets one, so that a town's
 * own data is never mixed with invented cases.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String KAFKA = "kafka";
    private static final String TOOL_SETTINGS = "kafka-client.properties";

    /** What broker and store write at a start, several times over. */
    private static final long ENOUGH_TO_START = 32L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * @param demo whether the demo town is wanted when the folder is new
     */
    static DataFolder open(Path folder, boolean demo) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            boolean isNew = isNew(path);
            DataFolder opened = new DataFolder(path, lock(path));
            OwnersAlone.make(path);
            if (isNew && demo) {
                opened.mark(DemoMark.WANTED);
            }
            return opened;
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 " + path + " 不能写入 (cannot write the data folder): " + e,
                    "换一个目录 (choose another folder): --maplebridge.data=目录",
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** Where the broker keeps its topics. */
    Path kafka() {
        return path.resolve(KAFKA);
    }

    /** False on a disk so full that broker and store would fail at once. */
    boolean hasRoomToStart() {
        return path.toFile().getUsableSpace() >= ENOUGH_TO_START;
    }

    /** What Kafka's tools are given as {@code --command-config}; nothing takes it away. */
    void keepToolSettings(Map<String, String> settings) {
        Path file = path.resolve(TOOL_SETTINGS);
        List<String> lines =
                settings.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .sorted()
                        .toList();
        try {
            Files.deleteIfExists(file);
            if (!lines.isEmpty()) {
                OwnersAlone.create(file);
                Files.write(file, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the demo town is; null when none belongs here. */
    @Nullable DemoMark demo() {
        Path file = path.resolve(DemoMark.FILE);
        try {
            return Files.exists(file) ? DemoMark.valueOf(Files.readString(file).strip()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mark(DemoMark mark) {
        Path file = path.resolve(DemoMark.FILE);
        try {
            Files.writeString(file, mark.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets another process have the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNew(Path path) throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.allMatch(file -> file.endsWith(LOCK));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isMine(channel)) {
            channel.close();
            throw new CannotStart(
                    "数据目录 " + path + " 正被另一个枫桥使用 (in use by another Maplebridge)",
                    "先停止那一个，或换一个目录 (stop it, or choose another folder): --maplebridge.data=目录");
        }
        return channel;
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            FileLock got = channel.tryLock();
            return got != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
