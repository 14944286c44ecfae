package io.maplebridge.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoresDocumentTest {

    private static final StoresDocument EMPTY =
            new StoresDocument("before\n<!-- tables -->\n<!-- end of tables -->\nafter\n");

    private static final Checks CHECKS = Checks.of(Suite.class);

    private interface LongWalksContract {
        @Test
        void it_holds();

        @Test
        void at_all_times_it_holds();
    }

    private abstract static class Suite implements LongWalksContract {}

    @Test
    void a_contract_is_a_chapter_and_its_tests_are_sentences_in_order() {
        assertThat(CHECKS.byChapter()).containsOnlyKeys("Long walks");
        assertThat(CHECKS.byChapter().get("Long walks"))
                .containsExactly("At all times it holds", "It holds");
    }

    @Test
    void a_run_writes_its_own_column_and_leaves_the_others() {
        StoresDocument first = EMPTY.with(CHECKS, Store.DOCUMENTDB, Map.of("It holds", "yes"));
        assertThat(first.text())
                .startsWith("before\n<!-- tables -->\n\n### Long walks\n")
                .contains("| It holds | not run yet | yes | not run yet |\n")
                .endsWith("\n<!-- end of tables -->\nafter\n");
        assertThat(first.tellsOf(Store.DOCUMENTDB)).isTrue();
        assertThat(first.tellsOf(Store.MONGODB)).isFalse();

        StoresDocument second =
                first.with(CHECKS, Store.MONGODB, Map.of("It holds", "refused (1)"));
        assertThat(second.text())
                .contains("| It holds | not run yet | yes | refused (1) |\n")
                .contains("| At all times it holds | not run yet | not run yet | not run yet |\n");
        assertThat(second.with(CHECKS, Store.DOCUMENTDB, Map.of("It holds", "yes")))
                .isEqualTo(second);
    }

    @Test
    void a_check_that_is_gone_leaves_the_tables() {
        StoresDocument old =
                new StoresDocument(
                        EMPTY.text().replace("<!-- end", "| Gone | yes | yes | yes |\n<!-- end"));
        assertThat(old.with(CHECKS, Store.EMBEDDED, Map.of()).text()).doesNotContain("Gone");
    }
}
