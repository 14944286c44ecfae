package io.maplebridge.town.audit.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.maplebridge.testkit.AtOnce;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.town.audit.application.TrailFixtures;
import io.maplebridge.town.audit.application.VerifyAudit.Finding;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import io.maplebridge.town.audit.domain.Fault;
import io.maplebridge.town.audit.domain.Fault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with the key to the store, and how it is found out. */
class TamperingTest {

    private static MongoClient client;
    private static TestDocuments.FreshDatabase database;

    private MongoCollection<Document> store;
    private TrailFixtures trail;

    @BeforeAll
    static void connect() {
        database = TestDocuments.freshDatabase();
        client = MongoClients.create(database.uri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void five_lines_are_written() {
        store =
                client.getDatabase(database.name())
                        .getCollection("audit-" + UUID.randomUUID().toString().substring(0, 8));
        MongoAuditLines lines = new MongoAuditLines(store);
        lines.createIndexes();
        trail = new TrailFixtures(lines);
        for (int i = 1; i <= 5; i++) {
            trail.write("case-" + i);
        }
    }

    @Test
    void an_untouched_trail_is_whole() {
        Finding found = trail.verify();
        assertThat(found.isWhole()).isTrue();
        assertThat(found.lines()).isEqualTo(5);
        assertThat(found.witnessed()).isEqualTo(5);
    }

    @Test
    void sixteen_writers_at_once_leave_one_chain_without_gaps() {
        AtOnce.sixteen(i -> {
            // Each as if it were a process of its own.
            TrailFixtures another = new TrailFixtures(new MongoAuditLines(store));
            another.write("case-of-" + i);
            return i;
        });
        Finding found = trail.verify();
        assertThat(found.faults()).isEmpty();
        assertThat(found.lines()).isEqualTo(5 + 16);
    }

    @Test
    void an_entry_brought_twice_is_one_line() {
        Entry entry =
                new Entry(
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        "tiaojie",
                        "MEDIATOR",
                        Deed.REFUSED_ROLE,
                        "",
                        "GET /stats");
        trail.writeOnce(entry);
        trail.writeOnce(entry);
        assertThat(trail.verify().lines()).isEqualTo(6);
    }

    @Test
    void any_field_that_is_changed_is_found_with_its_line() {
        for (String field : List.of("account", "role", "subject", "detail", "entry")) {
            Object before = store.find(eq("_id", 3L)).first().get(field);
            Object after = field.equals("entry") ? UUID.randomUUID().toString() : "other";
            store.updateOne(eq("_id", 3L), set(field, after));
            assertThat(trail.verify().faults()).as(field).contains(new Fault(3, Kind.CHANGED));
            store.updateOne(eq("_id", 3L), set(field, before));
        }
        assertThat(trail.verify().isWhole()).isTrue();
    }

    @Test
    void a_line_taken_out_of_the_middle_is_missed() {
        store.deleteOne(eq("_id", 3L));
        assertThat(trail.verify().faults()).containsExactly(new Fault(4, Kind.OUT_OF_CHAIN));
    }

    @Test
    void the_first_line_taken_away_is_missed() {
        store.deleteOne(eq("_id", 1L));
        assertThat(trail.verify().faults()).containsExactly(new Fault(2, Kind.OUT_OF_CHAIN));
    }

    @Test
    void a_tail_that_was_cut_off_is_missed() {
        store.deleteMany(gt("_id", 3L));
        assertThat(trail.verify().faults()).containsExactly(new Fault(4, Kind.CUT_OFF));
    }

    @Test
    void a_trail_cut_off_and_written_on_is_not_what_the_witness_saw() {
        store.deleteMany(gt("_id", 3L));
        trail.write("forged");
        assertThat(trail.verify().faults())
                .containsExactly(new Fault(4, Kind.NOT_AS_WITNESSED), new Fault(5, Kind.CUT_OFF));
    }

    @Test
    void a_trail_written_anew_with_right_hashes_is_not_what_the_witness_saw() {
        List<AuditLine> forged = new ArrayList<>();
        for (Document one : store.find().sort(new Document("_id", 1))) {
            Entry entry = AuditDocument.read(one).entry();
            AuditLine last = forged.isEmpty() ? null : forged.getLast();
            forged.add(AuditLine.after(last, entry.subject().equals("case-2") ? other() : entry));
        }
        store.deleteMany(new Document());
        forged.forEach(line -> store.insertOne(AuditDocument.write(line)));
        assertThat(trail.verify().faults())
                .extracting(Fault::kind)
                .containsOnly(Kind.NOT_AS_WITNESSED)
                .hasSize(4);
    }

    @Test
    void an_emptied_trail_is_missed() {
        store.deleteMany(new Document());
        assertThat(trail.verify().faults()).containsExactly(new Fault(1, Kind.CUT_OFF));
    }

    private static Entry other() {
        return new Entry(
                UUID.randomUUID(), Instant.EPOCH, "x", "ADMIN", Deed.SIGNED_IN, "", "harmless");
    }
}
