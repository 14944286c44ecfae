package io.maplebridge.embedded.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** What the services rely on when they read, on whichever server. */
interface ReadingContract {

    MongoCollection<Document> cases();

    private void insertTen() {
        List<Document> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(
                    new Document("_id", i)
                            .append("village", i % 2 == 0 ? "east" : "west")
                            .append("number", String.format("2023-%02d", i))
                            .append("party", new Document("name", "p" + i))
                            .append("tags", List.of("t" + i % 3, "all")));
        }
        cases().insertMany(ten);
    }

    private List<Integer> ids(Bson filter) {
        return cases().find(filter)
                .sort(ascending("_id"))
                .map(one -> one.getInteger("_id"))
                .into(new ArrayList<>());
    }

    @Test
    default void filters_find_what_they_say() {
        insertTen();
        assertThat(ids(in("_id", 3, 5L, 99))).containsExactly(3, 5);
        assertThat(ids(and(in("_id", 3, 4, 5), eq("village", "west")))).containsExactly(3, 5);
        assertThat(ids(or(eq("_id", 1), eq("party.name", "p7")))).containsExactly(1, 7);
        assertThat(ids(regex("number", "^2023-0[89]"))).containsExactly(8, 9);
        assertThat(ids(and(gte("number", "2023-02"), lt("number", "2023-04"))))
                .containsExactly(2, 3);
        assertThat(ids(eq("tags", "t2"))).containsExactly(2, 5, 8);
        assertThat(ids(and(ne("village", "east"), exists("missing", false)))).hasSize(5);
        assertThat(ids(eq("missing", null))).hasSize(10);
    }

    @Test
    default void an_index_changes_how_a_filter_is_answered_but_not_the_answer() {
        cases().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        insertTen();
        assertThat(ids(eq("number", "2023-04"))).containsExactly(4);
        assertThat(ids(and(eq("number", "2023-04"), eq("village", "west")))).isEmpty();
        assertThat(ids(in("number", "2023-04", "2023-09", "none"))).containsExactly(4, 9);
        assertThat(ids(and(eq("_id", 4), eq("_id", 5)))).isEmpty();
        assertThat(ids(and(in("_id", 4, 5), in("_id", 5, 6)))).containsExactly(5);
        assertThat(ids(regex("number", "2023-04"))).containsExactly(4);
    }

    @Test
    default void pages_are_sorted_skipped_limited_and_projected() {
        insertTen();
        List<Document> page =
                cases().find()
                        .sort(orderBy(ascending("village"), descending("number")))
                        .skip(1)
                        .limit(2)
                        .projection(fields(include("number", "party.name"), excludeId()))
                        .into(new ArrayList<>());
        assertThat(page)
                .containsExactly(
                        new Document("number", "2023-06")
                                .append("party", new Document("name", "p6")),
                        new Document("number", "2023-04")
                                .append("party", new Document("name", "p4")));
    }

    @Test
    default void counting_and_grouping_agree() {
        insertTen();
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

    @Test
    default void values_come_back_as_what_they_were() {
        Document values =
                new Document("_id", UUID.randomUUID().toString())
                        .append("amount", new Decimal128(new BigDecimal("12345678901234.56")))
                        .append("at", Date.from(Instant.parse("2023-12-18T15:59:59.999Z")))
                        .append("long", 9_007_199_254_740_993L)
                        .append("double", 0.1)
                        .append("yes", true)
                        .append("nothing", null)
                        .append("text", "〔2023〕长沙人调字第12号 \uD83C\uDF41")
                        .append("uuid", UUID.randomUUID())
                        .append("list", List.of(1, new Document("a", List.of())));
        cases().insertOne(values);
        assertThat(cases().find(eq("_id", values.getString("_id"))).first()).isEqualTo(values);
        assertThat(cases().countDocuments(eq("long", 9_007_199_254_740_992L))).isZero();
        assertThat(cases().countDocuments(gte("at", Instant.parse("2023-12-18T00:00:00Z"))))
                .isEqualTo(1);
        assertThat(cases().countDocuments(lt("amount", new Decimal128(new BigDecimal("2e13")))))
                .isEqualTo(1);
    }

    @Test
    default void a_cursor_walks_over_a_hundred_thousand_documents() {
        for (int thousand = 0; thousand < 100; thousand++) {
            List<Document> some = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                some.add(new Document("_id", thousand * 1000 + i).append("text", "x".repeat(600)));
            }
            cases().insertMany(some);
        }
        Set<Integer> walked = new HashSet<>();
        cases().find().forEach(one -> walked.add(one.getInteger("_id")));
        assertThat(walked).hasSize(100_000);
        walked.clear();
        cases().find().batchSize(777).forEach(one -> walked.add(one.getInteger("_id")));
        assertThat(walked).hasSize(100_000);
        walked.clear();
        cases().aggregate(List.of(match(gte("_id", 5))))
                .forEach(one -> walked.add(one.getInteger("_id")));
        assertThat(walked).hasSize(99_995);
    }
}
