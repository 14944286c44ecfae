package io.maplebridge.town.unsent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsentTest {

    private final Unsent none = new Unsent("tiaojie", "key", List.of(), 0);

    @Test
    void of_a_form_the_newest_text_is_kept_and_none_when_it_was_sent() {
        Unsent kept = none.with(draft("disputes", "a", 1)).with(draft("disputes", "b", 2));
        assertThat(kept.drafts()).extracting(Draft::text).containsExactly("b");
        assertThat(kept.without("disputes").drafts()).isEmpty();
        assertThat(kept.version()).isEqualTo(2);
    }

    @Test
    void of_too_many_the_oldest_goes() {
        Unsent kept = none;
        for (int i = 0; i <= Unsent.MOST_DRAFTS; i++) {
            kept = kept.with(draft("form-" + i, "x", i));
        }
        assertThat(kept.drafts()).hasSize(Unsent.MOST_DRAFTS);
        assertThat(kept.drafts()).extracting(Draft::form).doesNotContain("form-0");
    }

    @Test
    void whoever_logs_it_learns_nothing() {
        assertThat(none.with(draft("disputes", "张三家漏水", 1)).toString()).doesNotContain("key", "张三");
        assertThat(draft("disputes", "张三家漏水", 1).toString()).doesNotContain("张三");
    }

    private static Draft draft(String form, String text, int second) {
        return new Draft(form, text, Instant.ofEpochSecond(second));
    }
}
