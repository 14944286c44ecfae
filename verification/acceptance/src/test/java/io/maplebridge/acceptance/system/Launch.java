package io.maplebridge.acceptance.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The arguments of {@code java} that start a module's program. */
final class Launch {

    private static final Path UNPACKED = Path.of("target", "unpacked");
    private static final Map<String, Path> JARS = new ConcurrentHashMap<>();

    private Launch() {}

    /** As a person does it. */
    static List<String> plain(String module) {
        return List.of("-jar", Jars.of(module));
    }

    /** For a program that ends soon. */
    static List<String> brief(String module) {
        return List.of("-XX:TieredStopAtLevel=1", "-jar", Jars.of(module));
    }

    /**
     * For a program that is started again and again: unpacked, as in its image, without the
     * compiler that pays off after minutes only, and with its classes in an archive. The archive is
     * written when the program first ends well. A start takes a quarter of the processor time.
     */
    static List<String> quick(String module) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + UNPACKED.resolve(module + ".jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                JARS.computeIfAbsent(module, Launch::unpack).toString());
    }

    private static Path unpack(String module) {
        Path folder = UNPACKED.resolve(module);
        List<String> extract =
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        Jars.of(module),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString());
        JavaProcess unpacking = JavaProcess.start("unpack-" + module, Map.of(), extract);
        Path jar = folder.resolve(Path.of(Jars.of(module)).getFileName());
        if (unpacking.await() != 0 || !Files.exists(jar)) {
            throw new IllegalStateException(unpacking.tail());
        }
        return jar;
    }
}
