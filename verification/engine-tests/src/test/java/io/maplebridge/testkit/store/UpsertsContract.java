package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import io.maplebridge.testkit.AtOnce;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Who comes first makes the document. An upsert whose guard fails tries to insert and meets the id:
 * that duplicate key is the answer "older or equal", "held by another", "no longer yours".
 */
interface UpsertsContract extends OnStore {

    UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @Test
    default void an_upsert_whose_guard_fails_is_a_duplicate_key() {
        for (int version : List.of(1, 3)) {
            cases().updateOne(
                            and(eq("_id", "a"), lt("version", version)),
                            set("version", version),
                            UPSERT);
        }
        assertThat(
                        duplicateKey(() ->
                                cases().updateOne(
                                                and(eq("_id", "a"), lt("version", 2)),
                                                set("version", 2),
                                                UPSERT)))
                .isTrue();
        assertThat(cases().find()).containsExactly(new Document("_id", "a").append("version", 3));
    }

    @Test
    default void a_replacement_that_is_older_is_a_duplicate_key() {
        Document newest = new Document("_id", "a").append("epoch", 3L).append("cells", List.of(1));
        for (Document sheet : List.of(new Document("_id", "a").append("epoch", 2L), newest)) {
            replace(sheet);
        }
        assertThat(duplicateKey(() -> replace(new Document("_id", "a").append("epoch", 2L))))
                .isTrue();
        assertThat(cases().find()).containsExactly(newest);
    }

    private void replace(Document sheet) {
        cases().replaceOne(
                        and(eq("_id", "a"), lte("epoch", sheet.getLong("epoch"))),
                        sheet,
                        new ReplaceOptions().upsert(true));
    }

    /** Which error it is differs, so the services do not ask this way. */
    @Test
    default void a_find_and_update_upsert_whose_guard_fails_changes_nothing(Finding finding) {
        Document lease = new Document("_id", "lease").append("until", 5);
        cases().insertOne(lease);
        finding.isRefused(
                catchThrowableOfType(
                        MongoCommandException.class,
                        () ->
                                cases().findOneAndUpdate(
                                                and(eq("_id", "lease"), lt("until", 5)),
                                                set("until", 9),
                                                new FindOneAndUpdateOptions().upsert(true))));
        assertThat(cases().find()).containsExactly(lease);
    }

    @Test
    default void of_sixteen_who_want_a_free_lease_one_gets_it() {
        assertThat(AtOnce.sixteen(i -> holds(i, 10))).containsOnlyOnce(true);
        assertThat(cases().countDocuments()).isEqualTo(1);
    }

    @Test
    default void of_sixteen_who_want_a_lease_that_ran_out_one_gets_it() {
        cases().insertOne(lease(99, 5));
        List<Boolean> held = AtOnce.sixteen(i -> holds(i, 10));
        assertThat(held).containsOnlyOnce(true);
        assertThat(cases().find()).containsExactly(lease(held.indexOf(true), 20));
        assertThat(holds(held.indexOf(true), 11)).isTrue();
    }

    private boolean holds(int holder, long now) {
        return !duplicateKey(() ->
                cases().updateOne(
                                and(
                                        eq("_id", "job"),
                                        or(eq("holder", holder), lt("until", at(now)))),
                                combine(set("holder", holder), set("until", at(now + 10))),
                                UPSERT));
    }

    private static Date at(long second) {
        return Date.from(Instant.ofEpochSecond(second));
    }

    private static Document lease(int holder, long until) {
        return new Document("_id", "job").append("holder", holder).append("until", at(until));
    }

    @Test
    default void of_sixteen_inserts_of_one_id_at_once_one_is_made() {
        Supplier<Document> same = () -> new Document("_id", "a").append("version", 1);
        assertThat(AtOnce.sixteen(i -> duplicateKey(() -> cases().insertOne(same.get()))))
                .containsOnlyOnce(false);
        assertThat(cases().find()).containsExactly(same.get());
    }

    @Test
    default void a_first_value_is_set_once() {
        for (int attempt : List.of(3, 7)) {
            cases().updateOne(
                            eq("_id", "a"),
                            combine(inc("attempts", 1L), setOnInsert("first", attempt)),
                            UPSERT);
        }
        Document left = Objects.requireNonNull(cases().find().first());
        assertThat(left)
                .isEqualTo(new Document("_id", "a").append("attempts", 2L).append("first", 3));
    }

    private static boolean duplicateKey(ThrowingCallable write) {
        try {
            write.call();
            return false;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return true;
        } catch (Throwable e) {
            throw new AssertionError("neither written nor a duplicate key", e);
        }
    }
}
