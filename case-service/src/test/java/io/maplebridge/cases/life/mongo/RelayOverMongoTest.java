package io.maplebridge.cases.life.mongo;

import static io.maplebridge.cases.life.domain.StepKind.ACCEPT;
import static io.maplebridge.cases.life.domain.StepKind.HOLD_SESSION;
import static io.maplebridge.cases.life.domain.StepKind.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.CaseLog;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.cases.life.application.Relay;
import io.maplebridge.cases.life.application.Sweep;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.mongo.MongoLease;
import io.maplebridge.platform.time.TownTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relay between a real store, which nothing else touches, and a log that can refuse. */
class RelayOverMongoTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final CaseCollections store = new CaseCollections();
    private final CaseFiles files = store.files();
    private final Outbox outbox = store.outbox();
    private final PickyLog log = new PickyLog();
    private final Relay relay = new Relay(outbox, log);
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(relay);

    @BeforeEach
    void start() {
        thread.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        assertThat(thread.join(SOON)).isTrue();
    }

    @Test
    void a_case_is_sent_event_by_event_from_where_it_was_published() {
        CaseFile file = written(ACCEPT, HOLD_SESSION, NOTE);
        outbox.published(List.of(file.at(2)));
        relay.wake(file.id());
        await().atMost(SOON).until(() -> published(file));
        assertThat(log.versions(file)).containsExactly(3, 4);
    }

    @Test
    void a_send_that_fails_holds_up_that_case_alone_and_is_made_good_by_the_sweep() {
        CaseFile unlucky = written(ACCEPT);
        CaseFile other = written(ACCEPT, NOTE);
        log.unlucky.add(unlucky.id());
        relay.wake(unlucky.id());
        relay.wake(other.id());
        await().atMost(SOON).until(() -> published(other));
        assertThat(log.versions(other)).containsExactly(1, 2, 3);
        assertThat(log.versions(unlucky)).isEmpty();

        log.unlucky.clear();
        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        await().atMost(SOON).until(() -> published(unlucky));
        assertThat(log.versions(unlucky)).containsExactly(1, 2);
    }

    @Test
    void a_case_just_opened_is_sent_as_it_was_handed_over_and_waits_no_longer() {
        List<CaseFile> opened =
                List.of(
                        CaseFixtures.registered(CaseKind.DISPUTE),
                        CaseFixtures.registered(CaseKind.PETITION));
        files.add(opened);
        relay.wake(opened);
        await().atMost(SOON).until(() -> opened.stream().allMatch(this::published));
        assertThat(opened).allSatisfy(file -> assertThat(log.versions(file)).containsExactly(1));
        assertThat(outbox.waiting(10, Instant.now())).isEmpty();
    }

    @Test
    void what_a_crash_left_between_opening_and_marking_is_sent_again_by_the_sweep() {
        CaseFile opened = CaseFixtures.registered(CaseKind.DISPUTE);
        files.add(List.of(opened));
        assertThat(files.add(List.of(opened)))
                .as("the submission comes again")
                .containsExactly(opened.id());
        CaseFile accepted = CaseFixtures.next(opened, ACCEPT);
        files.save(opened, accepted);
        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        await().atMost(SOON).until(() -> published(accepted));
        assertThat(log.versions(opened)).containsExactly(1, 2);
        assertThat(outbox.waiting(10, Instant.now())).isEmpty();
    }

    @Test
    void an_opening_that_came_no_further_than_its_name_is_sent_when_it_comes_again() {
        CaseFile interrupted = CaseFixtures.registered(CaseKind.DISPUTE);
        store.openings().begin(List.of(interrupted));
        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        CaseFile other = CaseFixtures.registered(CaseKind.DISPUTE);
        files.add(other);
        relay.wake(List.of(other));
        await().atMost(SOON).until(() -> published(other));
        assertThat(log.versions(interrupted)).isEmpty();

        assertThat(files.add(interrupted)).isTrue();
        relay.wake(List.of(interrupted));
        await().atMost(SOON).until(() -> published(interrupted));
        assertThat(log.versions(interrupted)).containsExactly(1);
    }

    private @Nullable Document anyBatch() {
        return store.database().getCollection("openings").find(Filters.gte("_id", "")).first();
    }

    @Test
    void of_a_batch_those_stay_named_that_were_not_sent() {
        List<CaseFile> opened =
                Stream.generate(() -> CaseFixtures.registered(CaseKind.DISPUTE)).limit(4).toList();
        CaseFile unlucky = opened.get(2);
        log.unlucky.add(unlucky.id());
        files.add(opened);
        relay.wake(opened);
        await().atMost(SOON)
                .until(() -> outbox.waiting(10, Instant.now()).equals(List.of(unlucky.id())));
        assertThat(log.versions(unlucky)).isEmpty();

        log.unlucky.clear();
        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        await().atMost(SOON).until(() -> published(unlucky));
        assertThat(outbox.waiting(10, Instant.now())).isEmpty();
        assertThat(anyBatch()).isNull();
        assertThat(opened).allSatisfy(file -> assertThat(log.versions(file)).containsExactly(1));
    }

    @Test
    void a_name_that_an_older_release_wrote_for_its_case_alone_is_known() {
        CaseFile file = CaseFixtures.registered(CaseKind.DISPUTE);
        files.add(file);
        var openings = store.database().getCollection("openings");
        openings.drop();
        openings.insertOne(
                new Document("_id", file.id().toString()).append("since", Instant.now()));
        assertThat(outbox.waiting(10, Instant.now())).containsExactly(file.id());

        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        await().atMost(SOON).until(() -> published(file));
        assertThat(log.versions(file)).containsExactly(1);
        assertThat(anyBatch()).isNull();
    }

    @Test
    void what_an_older_release_opened_is_sent_and_marked() {
        CaseFile file = CaseFixtures.registered(CaseKind.DISPUTE);
        files.add(file);
        outbox.published(List.of(file));
        store.cases()
                .updateOne(
                        Filters.eq("_id", file.id().toString()),
                        Updates.combine(Updates.set("published", 0), Updates.set("pending", true)));
        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        await().atMost(SOON).until(() -> published(file));
        assertThat(log.versions(file)).containsExactly(1);
        assertThat(outbox.waiting(10, Instant.now())).isEmpty();
    }

    @Test
    void of_two_sweeps_one_works() {
        CaseFile file = written(ACCEPT);
        var busy = new MongoLease(store.leases(), now());
        assertThat(busy.hold("sweep", Duration.ofMinutes(1))).isTrue();
        new Sweep(outbox, new MongoLease(store.leases(), now()), relay, now(), Duration.ZERO)
                .sweep();
        await().during(Duration.ofMillis(300)).atMost(SOON).until(() -> !published(file));
        new Sweep(outbox, busy, relay, now(), Duration.ZERO).sweep();
        await().atMost(SOON).until(() -> published(file));
    }

    /** Takes the events of all but some cases. */
    private static final class PickyLog implements CaseLog {

        private final Set<CaseId> unlucky = ConcurrentHashMap.newKeySet();
        private final List<CaseFile> sent = new CopyOnWriteArrayList<>();

        @Override
        public CompletableFuture<?> append(CaseFile file) {
            if (unlucky.contains(file.id())) {
                return CompletableFuture.failedFuture(new IllegalStateException("not this one"));
            }
            sent.add(file);
            return CompletableFuture.completedFuture(file);
        }

        @Override
        public void flush() {}

        private List<Integer> versions(CaseFile of) {
            return sent.stream()
                    .filter(file -> file.id().equals(of.id()))
                    .map(CaseFile::version)
                    .toList();
        }
    }

    private boolean published(CaseFile file) {
        return outbox.unpublished(List.of(file.id())).isEmpty();
    }

    private CaseFile written(StepKind... life) {
        CaseFile file = CaseFixtures.registered(CaseKind.DISPUTE);
        files.add(file);
        CaseFile after = CaseFixtures.next(file, life);
        files.save(file, after);
        return after;
    }

    private static TownTime now() {
        return new TownTime(Clock.systemUTC());
    }
}
