package io.maplebridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was once on the wire: one file a type and version, kept for ever. A new type's file is
 * written by a run with {@code -Dmaplebridge.write-golden=true}; one that is there is never written
 * over, since records like it are in topics.
 */
final class GoldenFiles {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final String ENDING = ".json";

    private GoldenFiles() {}

    /** The bytes of this type, as they were when it was new. */
    static byte[] read(String wireName, byte[] today) throws IOException {
        Path file = FOLDER.resolve(wireName + ENDING);
        if (Boolean.getBoolean("maplebridge.write-golden") && Files.notExists(file)) {
            Files.write(file, today, StandardOpenOption.CREATE_NEW);
        }
        assertThat(file).as("golden file of a type on the wire").exists();
        return Files.readAllBytes(file);
    }

    static byte[] read(String wireName) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(wireName + ENDING));
    }

    static List<String> wireNames() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
