package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** A filter finds what it says, no more and no less. */
interface FiltersContract extends OnStore {

    private List<Integer> ids(Bson filter) {
        return cases().find(filter)
                .sort(ascending("_id"))
                .map(one -> one.getInteger("_id"))
                .into(new ArrayList<>());
    }

    @Test
    default void equal_means_equal_and_one_of_several() {
        TenCases.into(cases());
        assertThat(ids(eq("_id", 3))).containsExactly(3);
        assertThat(ids(in("_id", 3, 5L, 99))).containsExactly(3, 5);
        assertThat(ids(and(in("_id", 3, 4, 5), eq("village", "west")))).containsExactly(3, 5);
        assertThat(ids(and(eq("_id", 4), eq("_id", 5)))).isEmpty();
        assertThat(ids(in("_id", List.of()))).isEmpty();
    }

    @Test
    default void not_equal_finds_what_has_another_value_or_none() {
        TenCases.into(cases());
        assertThat(ids(ne("village", "east"))).containsExactly(1, 3, 5, 7, 9);
        assertThat(ids(ne("missing", "east"))).hasSize(10);
        assertThat(ids(and(ne("village", "east"), exists("missing", false)))).hasSize(5);
    }

    @Test
    default void null_and_missing_are_equal_to_null_and_in_no_range() {
        TenCases.into(cases());
        assertThat(ids(eq("missing", null))).hasSize(10);
        assertThat(ids(eq("number", null))).containsExactly(8, 9);
        assertThat(ids(lt("number", "9999"))).hasSize(8);
    }

    @Test
    default void ranges_of_text_and_of_numbers_end_where_they_say() {
        TenCases.into(cases());
        assertThat(ids(and(gte("number", "2023-02"), lt("number", "2023-04"))))
                .containsExactly(2, 3);
        assertThat(ids(and(eq("village", "east"), lte("_id", 4)))).containsExactly(0, 2, 4);
    }

    @Test
    default void a_list_matches_by_any_of_its_values_or_by_all_that_are_sought() {
        TenCases.into(cases());
        assertThat(ids(eq("terms", "水2"))).containsExactly(2, 5, 8);
        assertThat(ids(all("terms", List.of("排", "水1")))).containsExactly(1, 4, 7);
        assertThat(ids(all("terms", List.of("水0", "水1")))).isEmpty();
        assertThat(ids(eq("years", 2025))).containsExactly(4, 5);
        assertThat(ids(lt("years", 2022))).containsExactly(0, 1);
    }

    @Test
    default void either_or_and_inner_fields() {
        TenCases.into(cases());
        assertThat(ids(or(eq("_id", 1), eq("party.name", "p7")))).containsExactly(1, 7);
        assertThat(ids(and(eq("_id", 1), or(eq("village", "west"), lt("_id", 0)))))
                .containsExactly(1);
    }

    @Test
    default void text_is_found_by_its_beginning() {
        TenCases.into(cases());
        assertThat(ids(regex("number", "^2023-0[67]"))).containsExactly(6, 7);
    }
}
