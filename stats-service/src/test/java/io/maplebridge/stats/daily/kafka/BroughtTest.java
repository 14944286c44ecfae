package io.maplebridge.stats.daily.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.daily.application.Arrived;
import io.maplebridge.stats.daily.application.Batch;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A poll goes from one partition to the next and back; each is counted at once. */
class BroughtTest {

    private static final LogPartition ONE = new LogPartition("cases.events.v1", 1);
    private static final LogPartition TWO = new LogPartition("cases.events.v1", 2);

    private final Fact fact = CaseLife.dispute().then(MilestoneKind.REGISTERED, "03-01").fact();
    private final Brought brought = new Brought();

    private Arrived add(LogPartition partition, long offset) {
        Arrived arrived = new Arrived(fact, offset);
        brought.add(partition, arrived);
        return arrived;
    }

    @Test
    void each_partition_is_one_batch_in_its_own_order() {
        Arrived a = add(ONE, 4);
        Arrived b = add(TWO, 9);
        Arrived c = add(ONE, 7);

        assertThat(brought.batches())
                .containsExactly(new Batch(ONE, List.of(a, c), 8), new Batch(TWO, List.of(b), 10));
        assertThat(new Brought().batches()).isEmpty();
    }

    @Test
    void before_a_record_at_fault_lies_what_was_polled_before_it_of_any_partition() {
        Arrived a = add(ONE, 4);
        Arrived b = add(TWO, 4);
        add(TWO, 5);
        add(ONE, 5);

        assertThat(brought.before(TWO, 5).batches())
                .containsExactly(new Batch(ONE, List.of(a), 5), new Batch(TWO, List.of(b), 5));
        assertThat(brought.before(ONE, 4).batches()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> brought.before(ONE, 6));
    }
}
