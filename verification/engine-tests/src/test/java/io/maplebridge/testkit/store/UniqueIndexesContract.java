package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.maplebridge.testkit.AtOnce;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What must not be there twice. */
interface UniqueIndexesContract extends OnStore {

    IndexOptions UNIQUE = new IndexOptions().unique(true);

    @Test
    default void a_unique_index_holds_over_several_fields() {
        cases().createIndex(Indexes.ascending("town", "number"), UNIQUE);
        cases().insertOne(numbered("t", 12));
        cases().insertOne(numbered("u", 12));
        assertThat(isTaken(numbered("t", 12L))).isTrue();
        assertThat(cases().find(and(eq("number", 12), eq("town", "u")))).hasSize(1);
        assertThat(cases().countDocuments()).isEqualTo(2);
    }

    @Test
    default void of_sixteen_who_take_a_number_at_once_one_gets_it() {
        cases().createIndex(Indexes.ascending("town", "number"), UNIQUE);
        assertThat(AtOnce.sixteen(i -> isTakenInTheEnd(numbered("t", 12)))).containsOnlyOnce(false);
        assertThat(cases().countDocuments()).isEqualTo(1);
    }

    /** Which error it is differs. */
    @Test
    default void a_unique_index_cannot_be_had_over_duplicates(Finding finding) {
        cases().insertMany(List.of(numbered("t", 12), numbered("t", 12)));
        finding.isRefused(
                catchThrowableOfType(
                        MongoException.class,
                        () -> cases().createIndex(Indexes.ascending("number"), UNIQUE)));
        cases().insertOne(numbered("t", 12));
        assertThat(cases().countDocuments()).isEqualTo(3);
    }

    @Test
    default void an_index_that_is_there_can_be_declared_again() {
        for (int start = 0; start < 2; start++) {
            cases().createIndex(Indexes.ascending("town", "number"), UNIQUE);
            cases().createIndex(Indexes.descending("at"), new IndexOptions().name("newest"));
        }
        assertThat(cases().listIndexes().map(index -> index.getString("name")))
                .contains("_id_", "town_1_number_1", "newest");
    }

    @Test
    default void an_index_changes_how_a_filter_is_answered_but_not_the_answer() {
        cases().createIndex(Indexes.ascending("number"), UNIQUE);
        for (int i = 0; i < 10; i++) {
            cases().insertOne(numbered(i % 2 == 0 ? "t" : "u", i));
        }
        assertThat(cases().find(eq("number", 4))).hasSize(1);
        assertThat(cases().find(and(eq("number", 4), eq("town", "u")))).isEmpty();
        assertThat(cases().find(in("number", 4, 9L, 99))).hasSize(2);
        assertThat(cases().find(and(eq("number", 4), eq("number", 5)))).isEmpty();
        assertThat(cases().find(and(in("number", 4, 5), in("number", 5, 6)))).hasSize(1);
    }

    private boolean isTaken(Document document) {
        try {
            cases().insertOne(document);
            return false;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return true;
        }
    }

    /**
     * Under so many at once a store may answer with a general error. The services take that for an
     * outage and ask again, and so does this; what counts is who has the number then.
     */
    private boolean isTakenInTheEnd(Document document) {
        document.append("_id", UUID.randomUUID().toString());
        for (int tries = 1; ; tries++) {
            try {
                cases().insertOne(document);
                return false;
            } catch (MongoWriteException e) {
                boolean taken = e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
                if (taken || tries == 5) {
                    assertThat(taken).isTrue();
                    // By ourselves, when the answer to an earlier try was lost.
                    return cases().find(eq("_id", document.get("_id"))).first() == null;
                }
            }
        }
    }

    private static Document numbered(String town, Number number) {
        return new Document("town", town).append("number", number);
    }
}
