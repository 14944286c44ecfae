package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.ledger.application.Ask;
import io.maplebridge.cases.ledger.mongo.LedgerStore;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReshapingTest {

    private final CaseCollections store = new CaseCollections();
    private final CaseFile file = after(CaseKind.PETITION, StepKind.ACCEPT);

    @Test
    void what_an_older_release_wrote_is_found_by_what_is_new() {
        LedgerStore.createIndexes(store.cases());
        Document before = asAnOlderReleaseWroteIt();
        assertThat(store.ledger().rows(Ask.all().query()))
                .as("a list shows it all the while")
                .hasSize(1);

        reshape();

        assertThat(store.ledger().rows(Ask.all().holder("petition-office").query())).hasSize(1);
        Document now = stored();
        assertThat(now.get("events")).isEqualTo(before.get("events"));
        assertThat(store.outbox().unpublished(List.of(file.id())))
                .as("its last event is told once more, with the facts of today")
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.published()).isEqualTo(1));
        store.outbox().published(List.of(file));
        reshape();
        assertThat(store.outbox().waiting(9, Instant.now())).as("and only once").isEmpty();
    }

    @Test
    void what_it_cannot_read_does_not_keep_it_from_the_rest() {
        asAnOlderReleaseWroteIt();
        Document strange = new Document(stored());
        strange.put("_id", CaseFixtures.newId().toString());
        strange.put(
                "events",
                List.of(
                        strange.getList("events", Document.class).getFirst(),
                        new Document(strange.getList("events", Document.class).getLast())
                                .append("type", "of-tomorrow")));
        store.cases().insertOne(strange);

        reshape();

        assertThat(stored().get("shape")).isEqualTo(CaseDocument.shape(store.beside()));
    }

    private Document asAnOlderReleaseWroteIt() {
        store.files().add(file);
        store.outbox().published(List.of(file));
        store.cases()
                .updateOne(
                        eq("_id", file.id().toString()),
                        combine(
                                unset("holder"),
                                unset("key"),
                                unset("shape"),
                                set("pending", false),
                                set("published", 2)));
        return stored();
    }

    private void reshape() {
        new Reshaping(store.cases(), store.beside()).run();
    }

    private Document stored() {
        return Objects.requireNonNull(store.cases().find(eq("_id", file.id().toString())).first());
    }
}
