package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.result.UpdateResult;
import io.maplebridge.testkit.AtOnce;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** A command is one update of one document, guarded by the version that was read. */
interface GuardedUpdatesContract extends OnStore {

    FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    Bson AS_SEEN = and(eq("_id", "a"), eq("version", 1));

    @Test
    default void a_change_guarded_by_version_happens_once() {
        cases().insertOne(new Document("_id", "a").append("version", 1).append("due", "soon"));
        Bson change =
                combine(
                        set("state", "accepted"),
                        set("due", null),
                        set("version", 2),
                        pushEach("events", List.of("x", "y")));
        UpdateResult first = cases().updateOne(AS_SEEN, change);
        assertThat(first.getMatchedCount()).isEqualTo(1);
        assertThat(first.getModifiedCount()).isEqualTo(1);
        assertThat(cases().updateOne(AS_SEEN, change).getMatchedCount()).isZero();
        assertThat(cases().find().first())
                .isEqualTo(
                        new Document("_id", "a")
                                .append("version", 2)
                                .append("due", null)
                                .append("state", "accepted")
                                .append("events", List.of("x", "y")));
    }

    @Test
    default void of_sixteen_updates_of_one_version_at_once_exactly_one_is_made() {
        cases().insertOne(new Document("_id", "a").append("version", 1));
        List<Long> matched =
                AtOnce.sixteen(i ->
                        cases().updateOne(AS_SEEN, combine(set("version", 2), pushed(i)))
                                .getMatchedCount());
        assertThat(matched).containsOnlyOnce(1L);
        Document left = Objects.requireNonNull(cases().find().first());
        assertThat(left.getList("events", Integer.class)).containsExactly(matched.indexOf(1L));
    }

    @Test
    default void of_sixteen_find_and_updates_of_one_version_at_once_exactly_one_is_made() {
        cases().insertOne(new Document("_id", "a").append("version", 1));
        List<Boolean> won =
                AtOnce.sixteen(i ->
                        cases().findOneAndUpdate(AS_SEEN, combine(inc("version", 1), pushed(i)))
                                != null);
        assertThat(won).containsOnlyOnce(true);
        assertThat(cases().find().first())
                .isEqualTo(
                        new Document("_id", "a")
                                .append("version", 2)
                                .append("events", List.of(won.indexOf(true))));
    }

    private static Bson pushed(int event) {
        return pushEach("events", List.of(event));
    }

    @Test
    default void sixteen_who_count_at_once_get_sixteen_numbers() {
        cases().insertOne(new Document("_id", "a").append("epoch", 100L));
        List<Long> epochs =
                AtOnce.sixteen(i ->
                        Objects.requireNonNull(
                                        cases().findOneAndUpdate(
                                                        eq("_id", "a"), inc("epoch", 1L), AFTER))
                                .getLong("epoch"));
        assertThat(epochs)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(101, 116).mapToObj(i -> (long) i).toList());
    }

    @Test
    default void a_find_and_update_of_what_is_not_there_finds_nothing_and_makes_nothing() {
        assertThat(cases().findOneAndUpdate(eq("_id", "a"), inc("epoch", 1L), AFTER)).isNull();
        assertThat(cases().countDocuments()).isZero();
    }

    @Test
    default void the_greater_value_stays() {
        cases().insertOne(new Document("_id", "a").append("published", 3));
        for (int published : List.of(7, 5)) {
            cases().updateOne(eq("_id", "a"), max("published", published));
        }
        assertThat(cases().find().first())
                .isEqualTo(new Document("_id", "a").append("published", 7));
    }

    @Test
    default void events_are_pushed_in_order_behind_those_that_are_there() {
        cases().insertOne(new Document("_id", "a").append("events", List.of(0)));
        for (int i = 1; i < 200; i += 2) {
            cases().updateOne(eq("_id", "a"), pushEach("events", List.of(i, i + 1)));
        }
        Document left = Objects.requireNonNull(cases().find().first());
        assertThat(left.getList("events", Integer.class))
                .isEqualTo(IntStream.rangeClosed(0, 200).boxed().toList());
    }

    @Test
    default void a_deletion_counts_what_it_deleted() {
        for (int i = 0; i < 5; i++) {
            cases().insertOne(new Document("_id", i).append("partition", 3).append("epoch", i));
        }
        Bson earlier = and(eq("partition", 3), lt("epoch", 3));
        assertThat(cases().deleteMany(earlier).getDeletedCount()).isEqualTo(3);
        assertThat(cases().deleteMany(earlier).getDeletedCount()).isZero();
        assertThat(cases().countDocuments()).isEqualTo(2);
    }
}
