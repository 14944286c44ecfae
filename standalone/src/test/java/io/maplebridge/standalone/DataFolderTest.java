package io.maplebridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DataFolderTest {

    @TempDir Path around;

    @Test
    void nobody_but_the_owner_comes_in_whatever_became_of_the_modes_since_the_last_start()
            throws IOException {
        Path data = around.resolve("data");
        DataFolder.open(data, false).close();
        Path topics = Files.createDirectories(data.resolve("kafka").resolve("cases-0"));
        Files.writeString(topics.resolve("0.log"), "a name");
        Files.writeString(data.resolve("access-keys.json"), "a key");
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.toList()) {
                Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
        }
        DataFolder.open(data, false).close();
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all)
                    .hasSizeGreaterThan(4)
                    .allMatch(one -> mode(one).endsWith("------"))
                    .allMatch(one -> mode(one).startsWith("rw"));
        }
    }

    @Test
    void what_a_link_leads_to_is_left_alone() throws IOException {
        Path other = Files.writeString(around.resolve("other"), "somebody's");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        Path data = Files.createDirectory(around.resolve("data"));
        Files.createSymbolicLink(data.resolve("link"), other);
        DataFolder.open(data, false).close();
        assertThat(mode(other)).isEqualTo("rw-r--r--");
    }

    @Test
    void a_folder_that_others_need_is_not_taken_from_them() {
        for (String shared : new String[] {"java.io.tmpdir", "user.home"}) {
            Path folder = Path.of(System.getProperty(shared));
            assertThatThrownBy(() -> DataFolder.open(folder, false))
                    .isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void what_opens_the_broker_is_the_owners_alone_and_gone_when_no_tool_was_asked_for()
            throws IOException {
        Path data = around.resolve("data");
        Path file = data.resolve("kafka-client.properties");
        try (DataFolder folder = DataFolder.open(data, false)) {
            folder.keepToolSettings(Map.of("sasl.mechanism", "PLAIN"));
            assertThat(file).hasContent("sasl.mechanism=PLAIN");
            assertThat(mode(file)).isEqualTo("rw-------");
            folder.keepToolSettings(Map.of());
            assertThat(file).doesNotExist();
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
