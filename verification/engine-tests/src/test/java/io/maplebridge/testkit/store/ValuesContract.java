package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** What comes back is what was stored, also at the edges. */
interface ValuesContract extends OnStore {

    @Test
    default void values_come_back_as_what_they_were() {
        Document values =
                new Document("_id", UUID.randomUUID().toString())
                        .append("whole", Integer.MIN_VALUE)
                        .append("double", 0.1)
                        .append("yes", true)
                        .append("nothing", null)
                        .append("empty", "")
                        .append("text", "〔2023〕长沙人调字第12号 𠮷 \uD83C\uDF41 \"\\\n\t'")
                        .append("list", List.of(1, new Document("a", List.of()), "1"))
                        .append("2023-12-18", new Document("长沙", 1L));
        cases().insertOne(values);
        assertThat(cases().find(eq("_id", values.getString("_id"))).first()).isEqualTo(values);
    }

    @Test
    default void instants_keep_their_milliseconds_from_1900_to_9999() {
        List<Date> instants =
                Stream.of(
                                "1900-01-01T00:00:00.001Z",
                                "1969-12-31T23:59:59.999Z",
                                "1970-01-01T00:00:00Z",
                                "2023-12-18T15:59:59.999Z",
                                "2023-12-18T16:00:00Z",
                                "9999-12-31T23:59:59.999Z")
                        .map(text -> Date.from(Instant.parse(text)))
                        .toList();
        instants.reversed().forEach(at -> cases().insertOne(new Document("at", at)));
        assertThat(cases().find().sort(ascending("at")).map(one -> one.getDate("at")))
                .containsExactlyElementsOf(instants);
        assertThat(cases().countDocuments(lt("at", instants.get(4)))).isEqualTo(4);
        assertThat(cases().countDocuments(eq("at", instants.get(3)))).isEqualTo(1);
    }

    @Test
    default void money_keeps_thirty_four_digits_and_its_scale() {
        List<Decimal128> amounts =
                Stream.of(
                                "-0.01",
                                "0",
                                "0.10",
                                "1050.50",
                                "12345678901234.56",
                                "9999999999999999999999999999999999")
                        .map(text -> new Decimal128(new BigDecimal(text)))
                        .toList();
        amounts.reversed().forEach(amount -> cases().insertOne(new Document("amount", amount)));
        assertThat(
                        cases().find()
                                .sort(ascending("amount"))
                                .map(one -> one.get("amount", Decimal128.class).toString()))
                .containsExactlyElementsOf(amounts.stream().map(Decimal128::toString).toList());
        assertThat(cases().countDocuments(eq("amount", amount("0.1")))).isEqualTo(1);
        assertThat(cases().countDocuments(gt("amount", amount("12345678901234.55")))).isEqualTo(2);
    }

    private static Decimal128 amount(String text) {
        return new Decimal128(new BigDecimal(text));
    }

    @Test
    default void long_numbers_are_not_rounded() {
        long odd = 9_007_199_254_740_993L;
        for (long number : List.of(odd, Long.MAX_VALUE, Long.MIN_VALUE)) {
            cases().insertOne(new Document("_id", number));
        }
        assertThat(cases().find().sort(ascending("_id")).map(one -> one.getLong("_id")))
                .containsExactly(Long.MIN_VALUE, odd, Long.MAX_VALUE);
        assertThat(cases().countDocuments(eq("_id", odd))).isEqualTo(1);
        assertThat(cases().countDocuments(eq("_id", odd - 1))).isZero();
        assertThat(cases().countDocuments(gte("_id", Long.MAX_VALUE))).isEqualTo(1);
    }

    @Test
    default void a_uuid_comes_back_as_a_uuid_and_can_be_an_id() {
        List<UUID> ids =
                List.of(new UUID(0, 0), UUID.randomUUID(), UUID.randomUUID(), new UUID(-1, -1));
        ids.forEach(id -> cases().insertOne(new Document("_id", id)));
        for (UUID id : ids) {
            assertThat(cases().find(eq("_id", id)).first()).isEqualTo(new Document("_id", id));
        }
        assertThat(cases().find().map(one -> one.get("_id", UUID.class)).into(new ArrayList<>()))
                .containsExactlyInAnyOrderElementsOf(ids);
    }
}
