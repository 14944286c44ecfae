package io.maplebridge.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** What is started once for all tests of a JVM, and put away when it ends. */
final class TestRun {

    private TestRun() {}

    /** A temporary folder, removed at the end. */
    static Path folder(String use) {
        try {
            Path folder = Files.createTempDirectory("maplebridge-" + use + "-");
            atEnd(() -> remove(folder));
            return folder.resolve(use);
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for " + use, e);
        }
    }

    /** Closed after every application context, and before the folder it was given. */
    static void atEnd(AutoCloseable started) {
        Ending.LAST_STARTED_FIRST.addFirst(started);
    }

    /** One line on the console of the build. */
    static void say(String line) {
        System.out.println("[testkit] " + line);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class Ending {

        static final ConcurrentLinkedDeque<AutoCloseable> LAST_STARTED_FIRST =
                new ConcurrentLinkedDeque<>();

        static {
            awakenShutdownHandlers();
            SpringApplication.getShutdownHandlers().add(Ending::closeAll);
        }

        /**
         * The handlers are called after the last application context has closed: a consumer can
         * still take leave of its broker. They are called only if some application was run; a test
         * without Spring Boot runs none, so an empty one is run here.
         */
        private static void awakenShutdownHandlers() {
            SpringApplication nothing = new SpringApplication(Nothing.class);
            nothing.setWebApplicationType(WebApplicationType.NONE);
            nothing.setBannerMode(Banner.Mode.OFF);
            nothing.setLogStartupInfo(false);
            nothing.setListeners(List.of());
            nothing.setInitializers(List.of());
            nothing.run().close();
        }

        private static void closeAll() {
            for (AutoCloseable started : LAST_STARTED_FIRST) {
                try {
                    started.close();
                } catch (Exception e) {
                    say("could not put away " + started + ": " + e);
                }
            }
        }
    }

    private static final class Nothing {}
}
