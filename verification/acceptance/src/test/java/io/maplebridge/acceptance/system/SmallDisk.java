package io.maplebridge.acceptance.system;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk that is soon full: in memory, mounted under {@code target}. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Empty, with a line that says so, where this user may not mount. */
    public static Optional<SmallDisk> mount(String name, int megabytes) throws IOException {
        Path folder = Path.of("target", "disk", name).toAbsolutePath();
        Files.createDirectories(folder);
        boolean isMounted =
                run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + megabytes + "m",
                        name,
                        folder.toString());
        if (!isMounted) {
            System.out.println("[acceptance] no small disk: this user may not mount one");
            return Optional.empty();
        }
        return Optional.of(new SmallDisk(folder));
    }

    public Path folder() {
        return folder;
    }

    /** Something else takes all of it but this. */
    public void leave(long bytes) throws IOException {
        Path fill = folder.resolve("fill");
        long taken = folder.toFile().getUsableSpace() - bytes;
        byte[] block = new byte[1 << 20];
        try (RandomAccessFile file = new RandomAccessFile(fill.toFile(), "rw")) {
            file.seek(file.length());
            for (long left = taken; left > 0; left -= block.length) {
                file.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException full) {
            // Whoever runs on it took the last of it meanwhile.
            if (folder.toFile().getUsableSpace() > bytes + block.length) {
                throw full;
            }
        }
    }

    public void makeRoom() throws IOException {
        Files.deleteIfExists(folder.resolve("fill"));
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
