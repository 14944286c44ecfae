package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Kinds of index that no service relies on. */
interface KindsOfIndexContract extends OnStore {

    /** Whether the store then deletes is not waited for: it may take minutes. */
    @Test
    default void an_index_after_which_documents_expire_is_kept(Finding finding) {
        finding.of(
                () ->
                        cases().createIndex(
                                        Indexes.ascending("at"),
                                        new IndexOptions().expireAfter(1L, TimeUnit.DAYS)),
                () -> hasIndexWith("expireAfterSeconds"));
    }

    @Test
    default void a_partial_unique_index_holds_for_its_part_alone(Finding finding) {
        finding.of(
                () ->
                        cases().createIndex(
                                        Indexes.ascending("number"),
                                        new IndexOptions()
                                                .unique(true)
                                                .partialFilterExpression(eq("open", true))),
                () -> isTakenTwice(false) && !isTakenTwice(true));
    }

    private boolean isTakenTwice(boolean open) {
        Document one = new Document("number", 12).append("open", open);
        cases().insertOne(new Document(one));
        try {
            cases().insertOne(new Document(one));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    @Test
    default void a_text_index_finds_words(Finding finding) {
        cases().insertOne(new Document("subject", "the drain behind the house"));
        finding.of(
                () -> cases().createIndex(Indexes.text("subject")),
                () -> cases().countDocuments(Filters.text("drain")) == 1);
    }

    @Test
    default void a_text_index_finds_a_word_where_no_blanks_part_words(Finding finding) {
        cases().insertOne(new Document("subject", "屋后排水沟堵塞"));
        finding.of(
                () -> cases().createIndex(Indexes.text("subject")),
                () -> cases().countDocuments(Filters.text("排水")) == 1);
    }

    @Test
    default void an_index_with_a_collation_takes_upper_and_lower_case_as_equal(Finding finding) {
        finding.of(
                () ->
                        cases().createIndex(
                                        Indexes.ascending("name"),
                                        new IndexOptions().unique(true).collation(anyCase())),
                () -> {
                    cases().insertOne(new Document("name", "a"));
                    try {
                        cases().insertOne(new Document("name", "A"));
                        return false;
                    } catch (MongoWriteException e) {
                        return true;
                    }
                });
    }

    @Test
    default void a_query_with_a_collation_takes_upper_and_lower_case_as_equal(Finding finding) {
        cases().insertOne(new Document("name", "a"));
        finding.of(
                () -> cases().find(eq("name", "A")).collation(anyCase()).first(),
                () -> cases().find(eq("name", "A")).collation(anyCase()).first() != null);
    }

    private static Collation anyCase() {
        return Collation.builder()
                .locale("en")
                .collationStrength(CollationStrength.SECONDARY)
                .build();
    }

    @Test
    default void an_index_can_be_dropped(Finding finding) {
        cases().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        finding.of(() -> cases().dropIndex("number_1"), () -> isTakenTwice(true));
    }

    private boolean hasIndexWith(String option) {
        for (Document index : cases().listIndexes()) {
            if (index.containsKey(option)) {
                return true;
            }
        }
        return false;
    }
}
