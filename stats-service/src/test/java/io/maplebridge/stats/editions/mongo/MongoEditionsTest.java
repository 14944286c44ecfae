package io.maplebridge.stats.editions.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.maplebridge.stats.editions.application.Editions;
import io.maplebridge.stats.editions.application.Editions.KeptStep;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoEditionsTest {

    private static final EditionId FIRST = new EditionId("changsha", 2023, 1);
    private static final Instant AT = Instant.parse("2023-12-20T01:00:00Z");

    private final FreshDatabase fresh = TestDocuments.freshDatabase();
    private final MongoClient client = MongoClients.create(fresh.uri());
    private final Editions editions = KeptEditions.in(client.getDatabase(fresh.name()));

    @AfterEach
    void close() {
        client.getDatabase(fresh.name()).drop();
        client.close();
    }

    @Test
    void a_number_is_taken_once() {
        assertThat(editions.add(KeptEditions.head(FIRST), "a")).isTrue();
        assertThat(editions.add(KeptEditions.head(FIRST), "b")).isFalse();
        assertThat(editions.of("changsha", 2023)).hasSize(1);
        assertThat(editions.years("changsha")).containsExactly(2023);
    }

    @Test
    void a_step_is_added_only_to_what_was_read() {
        editions.add(KeptEditions.head(FIRST), "a");

        assertThat(editions.add(FIRST, "seal", new KeptStep("{\"act\":\"x\"}", "next"))).isTrue();
        assertThat(editions.add(FIRST, "seal", new KeptStep("{}", "other"))).isFalse();
        assertThat(editions.find(FIRST).orElseThrow().steps())
                .extracting(KeptStep::seal)
                .containsExactly("seal", "next");
    }

    @Test
    void rows_come_back_byte_by_byte_and_those_of_no_edition_go_when_they_are_old() {
        byte[] rows = "矛盾纠纷".repeat(90_000).getBytes(StandardCharsets.UTF_8);
        editions.putChunk("signed", 0, AT, rows);
        editions.putChunk("cut-off", 0, AT, rows);
        editions.putChunk("being-made", 0, AT.plusSeconds(4_000), rows);
        editions.add(KeptEditions.head(FIRST), "signed");

        editions.clearStray(AT.plusSeconds(3_600));

        assertThat(editions.chunk("signed", 0)).contains(rows);
        assertThat(editions.chunk("being-made", 0)).contains(rows);
        assertThat(editions.chunk("cut-off", 0)).isEmpty();
    }

    @Test
    void what_was_not_packed_by_us_is_no_part() {
        editions.putChunk("signed", 0, AT, new byte[] {1, 2, 3});
        client.getDatabase(fresh.name())
                .getCollection(MongoEditions.PARTS)
                .updateOne(
                        new Document("_id", "signed/0"),
                        new Document(
                                "$set",
                                new Document("bytes", new org.bson.types.Binary(new byte[9]))));

        assertThat(editions.chunk("signed", 0)).isEmpty();
    }
}
