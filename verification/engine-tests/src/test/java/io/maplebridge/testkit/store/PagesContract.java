package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The ledger: sorted, page by page, with a number over it. */
interface PagesContract extends OnStore {

    @Test
    default void pages_are_sorted_skipped_limited_and_projected() {
        TenCases.into(cases());
        List<Document> page =
                cases().find()
                        .sort(orderBy(ascending("village"), descending("number")))
                        .skip(1)
                        .limit(2)
                        .projection(fields(include("number", "party.name"), excludeId()))
                        .into(new ArrayList<>());
        assertThat(page)
                .containsExactly(
                        new Document("number", "2023-04")
                                .append("party", new Document("name", "p4")),
                        new Document("number", "2023-02")
                                .append("party", new Document("name", "p2")));
    }

    @Test
    default void what_is_left_out_of_a_page_is_left_out_and_the_rest_is_there() {
        TenCases.into(cases());
        assertThat(
                        cases().find(eq("_id", 3))
                                .projection(exclude("party", "number", "years", "terms")))
                .containsExactly(new Document("_id", 3).append("village", "west"));
    }

    @Test
    default void pages_neither_repeat_nor_skip_when_the_id_settles_ties() {
        cases().insertMany(
                        IntStream.range(0, 50)
                                .mapToObj(
                                        i -> new Document("_id", (i * 7) % 50).append("day", i % 3))
                                .toList());
        List<Integer> walked = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            cases().find()
                    .sort(orderBy(descending("day"), ascending("_id")))
                    .skip(page * 10)
                    .limit(10)
                    .forEach(one -> walked.add(one.getInteger("_id")));
        }
        List<Integer> atOnce =
                cases().find()
                        .sort(orderBy(descending("day"), ascending("_id")))
                        .map(one -> one.getInteger("_id"))
                        .into(new ArrayList<>());
        assertThat(walked).isEqualTo(atOnce).doesNotHaveDuplicates().hasSize(50);
    }

    @Test
    default void text_sorts_by_code_point_and_nothing_before_everything() {
        List<String> inOrder = List.of("", "01", "1", "A", "a", "〔2023〕", "东", "西", "\uD83C\uDF41");
        inOrder.reversed().forEach(text -> cases().insertOne(new Document("text", text)));
        cases().insertOne(new Document("_id", "nothing").append("text", null));
        List<Document> sorted = cases().find().sort(ascending("text")).into(new ArrayList<>());
        assertThat(sorted.removeFirst()).containsEntry("_id", "nothing");
        assertThat(sorted).extracting(one -> one.getString("text")).isEqualTo(inOrder);
    }

    @Test
    default void counting_and_grouping_agree() {
        TenCases.into(cases());
        assertThat(cases().countDocuments()).isEqualTo(10);
        assertThat(cases().estimatedDocumentCount()).isEqualTo(10);
        assertThat(cases().countDocuments(eq("village", "west"))).isEqualTo(5);
        assertThat(cases().countDocuments(eq("village", "north"))).isZero();
        Document west =
                cases()
                        .aggregate(
                                List.of(
                                        match(gte("_id", 2)),
                                        group("$village", sum("n", 1), sum("ids", "$_id"))))
                        .into(new ArrayList<>())
                        .stream()
                        .filter(one -> "west".equals(one.getString("_id")))
                        .findFirst()
                        .orElseThrow();
        assertThat(west).isEqualTo(new Document("_id", "west").append("n", 4).append("ids", 24));
        assertThat(cases().distinct("village", String.class))
                .containsExactlyInAnyOrder("east", "west");
    }
}
