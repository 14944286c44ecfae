package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One thing, one word: what the glossary does not say, nothing that people read says. */
class OneWordTest {

    /** What people read: messages, pages, scripts, reference data, and words of figures in code. */
    private static final String READ = ".*/src/main/.*\\.(properties|html|js|json|java)";

    @Test
    void no_page_paper_or_figure_says_what_the_glossary_does_not() throws IOException {
        Map<String, String> banned = banned();
        assertThat(banned).as("the table of docs/glossary.md").hasSizeGreaterThan(10);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.file(""))) {
            files.filter(file -> file.toString().matches(READ))
                    .filter(file -> !file.toString().contains("/target/"))
                    .forEach(file -> look(file, banned, found));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void an_office_is_no_role_and_who_asks_is_called_by_the_kind_of_case() throws IOException {
        assertThat(said("libraries/town/src/main/resources/messages/people_zh_CN.properties"))
                .doesNotContainPattern("(?m)^role\\..*综治中心");
        assertThat(said("case-service/src/main/resources/messages/cases_zh_CN.properties"))
                .contains("role.PETITIONER=信访人", "role.PETITIONER.WORK_ORDER=来电人")
                .contains("command.CLOSE=结案", "command.CLOSE.WORK_ORDER=办结");
    }

    private static Map<String, String> banned() throws IOException {
        Map<String, String> banned = new LinkedHashMap<>();
        String table = said("docs/glossary.md").split("## Not said", -1)[1];
        table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| not"))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> banned.put(cells[1], cells[2]));
        return banned;
    }

    private static void look(Path file, Map<String, String> banned, List<String> found) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        banned.forEach((not, but) -> {
            if (text.contains(not)) {
                found.add(file.getFileName() + " says " + not + ", which is " + but);
            }
        });
    }

    private static String said(String file) throws IOException {
        return Files.readString(Repository.file(file));
    }
}
