package io.maplebridge.cases.life.application;

import static io.maplebridge.cases.life.domain.CaseFixtures.REGISTERED_ON;
import static io.maplebridge.cases.life.domain.CaseFixtures.newId;
import static io.maplebridge.cases.life.domain.CaseFixtures.registration;
import static io.maplebridge.cases.life.domain.CaseFixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.cases.life.application.OpenCase.Opening;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.mongo.CaseCollections;
import io.maplebridge.contract.words.CaseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Batches of submissions as a listener hands them over. */
class OpenCaseTest {

    private final CaseCollections store = new CaseCollections();
    private final CaseFiles files = store.files();
    private final FurtherContents further = store.further();
    private final OpenCase openCase = new OpenCase(files, further, relay());

    @Test
    void a_batch_opens_each_of_its_cases_once() {
        List<Opening> batch = List.of(says(newId(), "排水"), says(newId(), "围墙"));
        openCase.open(batch);
        openCase.open(batch);
        assertThat(versions(batch)).containsExactly(1, 1);
    }

    @Test
    void of_two_contents_in_one_batch_the_first_opens_and_the_other_is_noted_once() {
        CaseId id = newId();
        Opening first = says(id, "排水");
        Opening other = says(id, "滴水");
        openCase.open(List.of(first, first, other, first, other, says(newId(), "围墙")));
        openCase.open(List.of(other, first));
        CaseFile file = files.find(id).orElseThrow();
        assertThat(file.registration().subject()).isEqualTo("排水");
        assertThat(file.history())
                .hasSize(2)
                .last()
                .extracting(CaseEvent::step)
                .isInstanceOf(Step.SubmissionConflicted.class);
    }

    @Test
    void conflicts_across_batches_are_noted_beside_what_is_new() {
        Opening first = says(newId(), "排水");
        openCase.open(List.of(first));
        Opening fresh = says(newId(), "围墙");
        openCase.open(List.of(fresh, says(first.id(), "滴水"), says(first.id(), "漏水")));
        assertThat(versions(List.of(first, fresh))).containsExactly(3, 1);
    }

    @Test
    void a_batch_that_met_an_outage_half_way_is_done_again_without_loss_or_double() {
        List<Opening> batch =
                List.of(says(newId(), "排水"), says(newId(), "围墙"), says(newId(), "道路"));
        OpenCase interrupted = new OpenCase(new HalfWay(files), further, relay());
        assertThatThrownBy(() -> interrupted.open(batch)).hasMessage("the store is away");
        assertThat(files.find(batch.getFirst().id())).isPresent();
        assertThat(files.find(batch.getLast().id())).isEmpty();

        openCase.open(batch);
        assertThat(versions(batch)).containsExactly(1, 1, 1);
    }

    @Test
    void of_sixty_contents_of_one_case_none_is_dropped_however_often_it_comes() {
        CaseId id = newId();
        List<Opening> all =
                IntStream.range(0, 60).mapToObj(number -> says(id, "第" + number + "次")).toList();
        openCase.open(all);
        openCase.open(all);
        List<String> kept = new ArrayList<>();
        files.find(id).orElseThrow().origin().brought().forEach(one -> kept.add(one.subject()));
        assertThat(kept).hasSize(51);
        assertThat(further.count(id)).isEqualTo(9);
        further.of(id, 0, 5).forEach(one -> kept.add(one.registration().subject()));
        further.of(id, 5, 5).forEach(one -> kept.add(one.registration().subject()));
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(one -> one.registration().subject()).toList());
    }

    private List<Integer> versions(List<Opening> of) {
        return of.stream().map(one -> files.find(one.id()).orElseThrow().version()).toList();
    }

    private static Opening says(CaseId id, String subject) {
        return new Opening(
                id, registration(CaseKind.DISPUTE, subject, "dami"), stamp(REGISTERED_ON));
    }

    /** One that nobody runs: what it is told of stays in the outbox. */
    private static Relay relay() {
        Outbox outbox = new CaseCollections().outbox();
        return new Relay(
                outbox,
                new CaseLog() {
                    @Override
                    public CompletableFuture<?> append(CaseFile file) {
                        return CompletableFuture.completedFuture(file);
                    }

                    @Override
                    public void flush() {}
                });
    }

    /** Goes away after the first case of a batch. */
    private record HalfWay(CaseFiles files) implements CaseFiles {

        @Override
        public Set<CaseId> add(Collection<CaseFile> batch) {
            files.add(batch.iterator().next());
            throw new IllegalStateException("the store is away");
        }

        @Override
        public Optional<CaseFile> find(CaseId id) {
            return files.find(id);
        }

        @Override
        public Map<CaseId, CaseFile> find(Collection<CaseId> ids) {
            return files.find(ids);
        }

        @Override
        public List<CaseFile> after(@Nullable CaseId after, int most) {
            return files.after(after, most);
        }

        @Override
        public void save(CaseFile before, CaseFile after) {
            files.save(before, after);
        }
    }
}
