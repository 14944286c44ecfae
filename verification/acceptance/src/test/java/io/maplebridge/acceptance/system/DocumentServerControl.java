package io.maplebridge.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The program that can kill the document server of {@code TEST_MONGODB} and bring it back: the one
 * that {@code DOCUMENT_SERVER_CONTROL} names, else that of this repository. It counts only when the
 * server it controls is the one the tests run on.
 */
public final class DocumentServerControl {

    private static final String IN_THE_REPOSITORY =
            Repository.file(".ci", "document-server").toString();

    private final Path program;

    private DocumentServerControl(Path program) {
        this.program = program;
    }

    /** What the document server is made of. */
    public enum Part {
        POSTGRESQL("postgres"),
        FERRETDB("ferretdb");

        private final String name;

        Part(String name) {
            this.name = name;
        }
    }

    /** Empty when the tests run on a server that nothing here may kill. */
    public static Optional<DocumentServerControl> find() {
        Map<String, String> environment = System.getenv();
        String uri = environment.getOrDefault("TEST_MONGODB", "");
        Path program =
                Path.of(environment.getOrDefault("DOCUMENT_SERVER_CONTROL", IN_THE_REPOSITORY))
                        .toAbsolutePath()
                        .normalize();
        if (uri.isBlank() || !Files.isExecutable(program)) {
            return Optional.empty();
        }
        Said said = new DocumentServerControl(program).run("uri");
        return said.code() == 0 && said.words().strip().equals(uri)
                ? Optional.of(new DocumentServerControl(program))
                : Optional.empty();
    }

    /** SIGKILL; returns when it is gone. */
    public void kill(Part part) {
        succeed("kill-" + part.name);
    }

    /** On the same port and data; does nothing while it runs. */
    public void restart(Part part) {
        succeed("restart-" + part.name);
    }

    private void succeed(String command) {
        Said said = run(command);
        if (said.code() != 0) {
            throw new IllegalStateException(program + " " + command + ": " + said.words());
        }
    }

    private record Said(int code, String words) {}

    private Said run(String command) {
        try {
            Process process =
                    new ProcessBuilder(program.toString(), command)
                            .redirectErrorStream(true)
                            .start();
            String words = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Said(process.waitFor(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
