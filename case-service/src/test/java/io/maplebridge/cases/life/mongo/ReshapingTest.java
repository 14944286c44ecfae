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
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReshapingTest {

    private final CaseCollections store = new CaseCollections();
    private final CaseFile file = after(CaseKind.PETITION, CommandName.ACCEPT);

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
        assertThat(List.of(now.get("events"), now.get("published"), now.get("pending")))
                .isEqualTo(
                        List.of(
                                before.get("events"),
                                before.get("published"),
                                before.get("pending")));
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

        assertThat(stored().get("shape")).isEqualTo(store.beside().fingerprint());
    }

    private Document asAnOlderReleaseWroteIt() {
        store.files().add(file);
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
