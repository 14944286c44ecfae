package io.maplebridge.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository, from whichever module a test runs in. */
public final class Repository {

    private static final Path ROOT = root();

    private Repository() {}

    /** The file at this path from the root. */
    public static Path file(String... path) {
        return ROOT.resolve(Path.of("", path));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside the repository");
            }
        }
        return folder;
    }
}
