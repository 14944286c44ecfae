package io.maplebridge.embedded.store;

import io.maplebridge.embedded.ProcessSecret;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The file that a mongod reads its secret from. With one it asks everybody who they are; it takes
 * none that others may read.
 */
final class KeyFile {

    private KeyFile() {}

    static Path write(Path folder, ProcessSecret secret) throws IOException {
        Path file = folder.resolve("mongod.key");
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var ownersAlone = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownersAlone));
        }
        return Files.writeString(file, secret.password());
    }
}
