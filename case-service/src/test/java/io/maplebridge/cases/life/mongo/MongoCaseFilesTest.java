package io.maplebridge.cases.life.mongo;

import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.CaseFilesContract;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.mongo.UnknownStoredValue;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class MongoCaseFilesTest implements CaseFilesContract {

    private static final CaseCollections STORE = new CaseCollections();

    @Override
    public CaseFiles files() {
        return STORE.files();
    }

    @Test
    void what_lists_are_made_of_is_written_with_the_history() {
        CaseFile file = registered(CaseKind.DISPUTE);
        files().add(file);
        files().save(file, next(file, StepKind.ACCEPT));
        files().save(next(file, StepKind.ACCEPT), next(file, StepKind.ACCEPT, StepKind.AGREE));
        Document stored = stored(file);
        assertThat(stored)
                .containsEntry("state", "AGREED")
                .containsEntry("open", false)
                .containsEntry("acceptedOn", "2023-03-02")
                .containsEntry("concludedOn", "2023-03-03")
                .containsEntry("dueOn", "2023-04-01")
                .containsEntry("pending", true);
        assertThat(stored.getList("events", Document.class)).hasSize(3);
    }

    @Test
    void an_order_of_an_older_release_is_read_as_one_of_today() {
        CaseFile file = registered(CaseKind.WORK_ORDER);
        files().add(file);
        String at = "events.0.registration.";
        Document outside =
                new Document("platform", "12345")
                        .append("number", "GD20230301007")
                        .append("limitWorkingDays", 5);
        STORE.cases()
                .updateOne(
                        Filters.eq("_id", file.id().toString()),
                        Updates.combine(
                                Updates.set(at + "outside", outside),
                                Updates.set(at + "people", 1),
                                Updates.unset(at + "platform"),
                                Updates.unset(at + "number"),
                                Updates.unset(at + "limitWorkingDays")));
        assertThat(files().find(file.id()).orElseThrow().history()).isEqualTo(file.history());
    }

    @Test
    void an_unknown_stored_type_of_event_is_an_error() {
        assertUnreadable(Updates.set("events.0.type", "teleported"), "teleported");
    }

    @Test
    void an_unknown_stored_code_is_an_error() {
        assertUnreadable(Updates.set("events.0.registration.kind", "RUMOUR"), "RUMOUR");
    }

    @Test
    void a_required_field_that_is_gone_is_an_error() {
        CaseFile file = stored(Updates.unset("events.0.occurredOn"));
        assertThatThrownBy(() -> files().find(file.id()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("occurredOn");
    }

    @Test
    void the_indexes_can_be_made_again_and_again() {
        CaseIndexes.create(STORE.cases());
        CaseIndexes.create(STORE.cases());
        assertThat(files().add(registered(CaseKind.PETITION))).isTrue();
    }

    private void assertUnreadable(Bson change, String value) {
        CaseFile file = stored(change);
        assertThatThrownBy(() -> files().find(file.id()))
                .isInstanceOf(UnknownStoredValue.class)
                .hasMessageContaining(value);
    }

    /** A case whose document was changed by another hand. */
    private CaseFile stored(Bson change) {
        CaseFile file =
                registered(CaseFixtures.newId(), CaseFixtures.registration(CaseKind.DISPUTE));
        files().add(file);
        STORE.cases().updateOne(Filters.eq("_id", file.id().toString()), change);
        return file;
    }

    private static Document stored(CaseFile file) {
        return Objects.requireNonNull(
                STORE.cases().find(Filters.eq("_id", file.id().toString())).first());
    }
}
