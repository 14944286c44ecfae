package io.maplebridge.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.maplebridge.embedded.ProcessSecret;
import io.maplebridge.embedded.StoreMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    private static final ProcessSecret SECRET = ProcessSecret.anew();

    @TempDir Path folder;

    @Test
    void a_server_that_is_named_comes_first_and_its_password_stays_out_of_the_log() {
        String uri = "mongodb://town:secret@documents.example/town";
        try (DocumentStore store =
                DocumentStore.open(
                        folder, 0, SECRET, Map.of("SPRING_MONGODB_URI", uri, "MONGOD", "/none"))) {
            assertThat(store).isInstanceOf(DocumentStore.External.class);
            assertThat(store.connectionString()).isEqualTo(uri);
            assertThat(store.toString()).doesNotContain("secret");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void without_a_server_and_a_mongod_it_is_the_embedded_one_and_says_what_it_is_for() {
        try (DocumentStore store = DocumentStore.open(folder, 0, SECRET, Map.of("PATH", ""))) {
            assertThat(store).isInstanceOf(DocumentStore.Embedded.class);
            assertThat(store.inChinese()).contains("试用");
            assertThat(store.inEnglish()).contains("trying out");
            assertThat(countAfterInsert(store.connectionString())).isEqualTo(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_mongod_on_the_path_is_started_on_the_data_folder_and_stopped() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        standInForMongod(programs.resolve("mongod"));
        Map<String, String> environment = Map.of("PATH", programs.toString());
        for (int start = 1; start <= 2; start++) {
            try (DocumentStore store = DocumentStore.open(folder, 0, SECRET, environment)) {
                assertThat(store).isInstanceOf(DocumentStore.LocalMongod.class);
                assertThat(store.isUp()).isTrue();
                // The stand-in asks nobody who they are, and cannot be asked either.
                String open = "mongodb://127.0.0.1:" + store.port();
                assertThat(countAfterInsert(open)).isEqualTo(start);
                assertThat(store.connectionString())
                        .contains("__system:" + SECRET.password() + "@")
                        .contains("authSource=local");
            }
        }
        Path mongod = folder.resolve("mongod");
        assertThat(mongod.resolve("mongod.log")).content().contains("key file given");
        Path key = mongod.resolve("mongod.key");
        assertThat(key).hasContent(SECRET.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_mongod_that_does_not_start_is_an_error_and_not_another_store() throws Exception {
        Path broken = folder.resolve("broken-mongod");
        executable(broken, "#!/bin/sh\necho no such option\nexit 2\n");
        assertThatThrownBy(() ->
                        DocumentStore.open(folder, 0, SECRET, Map.of("MONGOD", broken.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mongod.log");
    }

    @Test
    void a_MONGOD_that_is_no_program_is_an_error() {
        assertThatThrownBy(() ->
                        DocumentStore.open(folder, 0, SECRET, Map.of("MONGOD", "/no/such/mongod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/no/such/mongod");
    }

    private static long countAfterInsert(String connectionString) {
        try (MongoClient client = MongoClients.create(connectionString)) {
            MongoCollection<Document> cases = client.getDatabase("town").getCollection("cases");
            cases.insertOne(new Document());
            return cases.countDocuments();
        }
    }

    /** A program that takes mongod's options and serves, for there may be no mongod here. */
    private static void standInForMongod(Path program) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        executable(
                program,
                """
                #!/bin/sh
                while [ $# -gt 0 ]; do
                  case "$1" in
                    --dbpath) folder="$2" ;;
                    --port) port="$2" ;;
                    --keyFile) test -s "$2" && echo "key file given" ;;
                  esac
                  shift
                done
                exec '%s' -Xmx128m -cp '%s' %s "$folder" "$port"
                """
                        .formatted(
                                java,
                                System.getProperty("java.class.path"),
                                StoreMain.class.getName()));
    }

    private static void executable(Path program, String script) throws IOException {
        Files.writeString(program, script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
