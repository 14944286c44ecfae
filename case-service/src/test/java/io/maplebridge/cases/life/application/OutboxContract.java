package io.maplebridge.cases.life.application;

import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.testkit.AtOnce;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every outbox must do. */
public interface OutboxContract {

    Outbox outbox();

    CaseFiles files();

    @Test
    default void a_new_case_waits_with_all_its_events() {
        CaseFile file = added();
        assertThat(outbox().waiting(10, Instant.now())).contains(file.id());
        assertThat(published(file)).isZero();
    }

    @Test
    default void what_is_published_waits_no_longer() {
        CaseFile file = added();
        outbox().published(List.of(file));
        assertThat(outbox().waiting(1_000, Instant.now())).doesNotContain(file.id());
        assertThat(outbox().unpublished(List.of(file.id()))).isEmpty();
    }

    @Test
    default void a_saved_case_waits_again_from_where_it_was_published() {
        CaseFile file = added();
        outbox().published(List.of(file));
        CaseFile accepted = saved(file, StepKind.ACCEPT);
        assertThat(outbox().waiting(1_000, Instant.now())).contains(file.id());
        assertThat(published(file)).isEqualTo(1);
        assertThat(outbox().unpublished(List.of(file.id())).getFirst().file().version())
                .isEqualTo(accepted.version());
    }

    @Test
    default void a_save_between_reading_and_marking_stays_pending() {
        CaseFile read = added();
        saved(read, StepKind.ACCEPT);
        outbox().published(List.of(read));
        assertThat(outbox().waiting(1_000, Instant.now())).contains(read.id());
        assertThat(published(read)).isEqualTo(1);
    }

    @Test
    default void published_never_goes_back() {
        CaseFile file = added();
        CaseFile accepted = saved(file, StepKind.ACCEPT);
        CaseFile noted = saved(accepted, StepKind.NOTE);
        outbox().published(List.of(accepted));
        outbox().published(List.of(file));
        assertThat(published(file)).isEqualTo(2);
        outbox().published(List.of(noted));
        outbox().published(List.of(accepted));
        assertThat(outbox().unpublished(List.of(file.id()))).isEmpty();
        assertThat(outbox().waiting(1_000, Instant.now())).doesNotContain(file.id());
    }

    @Test
    default void many_are_marked_at_once_and_none_is_no_error() {
        CaseFile one = added();
        CaseFile two = added();
        outbox().published(List.of(one, two));
        outbox().published(List.of());
        assertThat(outbox().unpublished(List.of(one.id(), two.id()))).isEmpty();
    }

    @Test
    default void sixteen_who_mark_the_same_cases_do_not_block_each_other() {
        List<CaseFile> files = List.of(added(), added(), added(), added());
        AtOnce.sixteen(i -> {
            outbox().published(i % 2 == 0 ? files : files.reversed());
            return i;
        });
        assertThat(outbox().unpublished(files.stream().map(CaseFile::id).toList())).isEmpty();
    }

    private CaseFile added() {
        CaseFile file = registered(CaseKind.DISPUTE);
        files().add(file);
        return file;
    }

    private CaseFile saved(CaseFile before, StepKind command) {
        CaseFile after = next(before, command);
        files().save(before, after);
        return after;
    }

    private int published(CaseFile file) {
        return outbox().unpublished(List.of(file.id())).getFirst().published();
    }
}
