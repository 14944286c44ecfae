package io.maplebridge.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A built checkout whose services are measured.
 *
 * @param name how the tables call it
 */
public record Release(String name, Path folder) {

    /** Of what has a broker and databases and none of our services. */
    public static final Release NONE = new Release("none", Path.of(""));

    /** The one that is asked about. */
    public static Release candidate(Path folder) {
        return new Release("now", folder);
    }

    /** An older one, to hold it against. */
    public static Release baseline(Path folder) {
        return new Release("baseline", folder);
    }

    /** The runnable jar of a service. */
    Path jar(String module) {
        Path target = folder.resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(notBuilt(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(notBuilt(target), e);
        }
    }

    private static String notBuilt(Path target) {
        return "No runnable jar in " + target + ": run ./mvnw package -DskipTests there";
    }
}
