package io.maplebridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessDocumentTest {

    private static final Path DOCUMENT = Repository.file("docs", "access.md");

    @Test
    void the_published_table_is_that_of_the_code_and_no_route_is_for_nobody() throws IOException {
        String made = AccessDocument.make();
        if (Boolean.getBoolean("maplebridge.write-docs")) {
            Files.writeString(DOCUMENT, made);
        }

        assertThat(DOCUMENT)
                .as("out of date: run with -Dmaplebridge.write-docs=true")
                .hasContent(made);
        assertThat(made.lines().filter(line -> line.startsWith("|")).skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains("yes") || line.contains("open"));
    }
}
