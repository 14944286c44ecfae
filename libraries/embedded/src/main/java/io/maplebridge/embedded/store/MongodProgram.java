package io.maplebridge.embedded.store;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the mongod program of this machine. */
public final class MongodProgram {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private MongodProgram() {}

    /**
     * The program that {@code MONGOD} names, else the first {@code mongod} on the {@code PATH}.
     *
     * @throws IllegalStateException when MONGOD names something that cannot be run: whoever sets it
     *     does not want to be given something else silently
     */
    public static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault("MONGOD", "");
        if (!named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException("MONGOD=" + named + " is not a program");
            }
            return Optional.of(program);
        }
        return SEPARATOR
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("mongod", "mongod.exe").map(Path.of(folder)::resolve))
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .findFirst();
    }
}
