package io.maplebridge.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for the data of what is tested, under {@code target}. */
final class Folders {

    private Folders() {}

    /** The folder of that name, emptied of what an earlier run left. */
    static Path empty(String name) {
        Path folder = Path.of("target", "data", name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Folders::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        delete(Path.of("target", "logs", name + ".log"));
        return folder;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
