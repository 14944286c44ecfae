package io.maplebridge.acceptance.system;

import io.maplebridge.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The runnable jars that the modules before this one have built. */
final class Jars {

    private Jars() {}

    static String of(String module) {
        Path target = Repository.file(module, "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .map(Path::toString)
                    .orElseThrow(() -> new IllegalStateException(notBuilt(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(notBuilt(target), e);
        }
    }

    private static String notBuilt(Path target) {
        return "No runnable jar in " + target + ": run ./mvnw verify, or package, at the root";
    }
}
