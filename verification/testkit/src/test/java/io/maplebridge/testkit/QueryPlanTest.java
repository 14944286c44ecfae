package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans in the shapes that DocumentDB and MongoDB document. */
class QueryPlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Plan': {'Node Type': 'Sort', 'Plans': [{'Node Type': 'Index Scan', 'Index Name':"
                        + " 'ledger'}]}}",
                "{'winningPlan': {'stage': 'FETCH', 'inputStage': {'stage': 'IXSCAN', 'indexName':"
                        + " 'ledger'}}}"
            })
    void an_index_serves(String planner) {
        assertThat(plan(planner).servesByIndex(false)).isTrue();
        assertThat(plan(planner).indexes()).containsExactly("ledger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Plan': {'Node Type': 'Sort', 'Plans': [{'Node Type': 'Seq Scan'}]}}",
                "{'Plan': {'Node Type': 'Append', 'Plans': [{'Node Type': 'Seq Scan'},"
                        + " {'Node Type': 'Index Scan', 'Index Name': 'ledger'}]}}",
                "{'winningPlan': {'stage': 'SORT', 'inputStage': {'stage': 'COLLSCAN'}}}"
            })
    void a_scan_anywhere_is_a_scan_also_for_ids(String planner) {
        assertThat(plan(planner).servesByIndex(false)).isFalse();
        assertThat(plan(planner).servesByIndex(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Plan': {'Node Type': 'Bitmap Heap Scan', 'Plans': [{'Node Type':"
                        + " 'Bitmap Index Scan', 'Index Name': '_id_'}]}}",
                "{'winningPlan': {'stage': 'IDHACK'}}"
            })
    void a_walk_over_the_ids_serves_ids_alone(String planner) {
        assertThat(plan(planner).servesByIndex(true)).isTrue();
        assertThat(plan(planner).servesByIndex(false)).isFalse();
    }

    @Test
    void a_plan_of_an_unknown_kind_is_an_error() {
        assertThatThrownBy(() -> plan("{}")).hasMessageContaining("unknown kind of plan");
    }

    private static QueryPlan plan(String planner) {
        return QueryPlan.of(
                new Document("queryPlanner", Document.parse(planner.replace('\'', '"'))));
    }
}
