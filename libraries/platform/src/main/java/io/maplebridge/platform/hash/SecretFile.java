package io.maplebridge.platform.hash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Supplier;

/** A secret of the installation in a file of its own, readable by its owner alone. */
public final class SecretFile {

    private SecretFile() {}

    /**
     * What stands in it. Where there is none it is made.
     *
     * @param fresh called for a new secret only
     */
    public static String read(Path file, Supplier<String> fresh) {
        try {
            if (!Files.exists(file)) {
                make(file.toAbsolutePath(), fresh.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the secret in " + file, e);
        }
    }

    /** Written whole before it has its name: two processes starting at once use one secret. */
    private static void make(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createFile(
                    fresh,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException windows) {
            Files.createFile(fresh);
        }
        Files.writeString(fresh, secret);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // The other one was first: its secret it is.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(fresh);
    }
}
