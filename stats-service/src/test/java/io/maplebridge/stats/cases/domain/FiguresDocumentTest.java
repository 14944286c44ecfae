package io.maplebridge.stats.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FiguresDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "figures.md");

    @Test
    void the_published_list_of_figures_is_that_of_the_registry() throws IOException {
        String made = FiguresDocument.of(RegistryFixtures.registry());
        if (Boolean.getBoolean("maplebridge.write-docs")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, made);
        }

        assertThat(DOCUMENT)
                .as("out of date: run with -Dmaplebridge.write-docs=true")
                .hasContent(made);
    }
}
