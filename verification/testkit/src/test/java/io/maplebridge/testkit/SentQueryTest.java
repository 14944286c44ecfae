package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class SentQueryTest {

    @Test
    void a_shape_has_operators_and_names_and_the_order_but_no_values() {
        SentQuery query =
                sent("{'find': 'cases', 'filter': {'$and': [{'town': 't'}, {'due': {'$lt': 3}}]},"
                                + " 'sort': {'at': -1}}")
                        .getFirst();
        assertThat(query.shape().replace('"', '\''))
                .isEqualTo("cases {'$and': [{'town': '?'}, {'due': {'$lt': '?'}}]} by {'at': -1}");
        assertThat(query.isById()).isFalse();
        assertThat(query.filter())
                .isEqualTo(parse("{'$and': [{'town': 't'}, {'due': {'$lt': 3}}]}"));
    }

    @Test
    void lists_of_values_are_of_one_shape_whatever_their_length() {
        assertThat(sent("{'count': 'c', 'query': {'_id': {'$in': [1, 2]}}}").getFirst().shape())
                .isEqualTo(
                        sent("{'count': 'c', 'query': {'_id': {'$in': []}}}").getFirst().shape());
    }

    @Test
    void every_statement_of_a_batch_looks_for_something() {
        List<SentQuery> queries =
                sent(
                        "{'update': 'c', 'updates': [{'q': {'_id': 1}, 'u': {}},"
                                + " {'q': {'$and': [{'_id': 1}, {'version': 2}]}, 'u': {}}]}");
        assertThat(queries).hasSize(2).allMatch(SentQuery::isById);
        assertThat(sent("{'delete': 'c', 'deletes': [{'q': {'town': 't'}, 'limit': 0}]}"))
                .singleElement()
                .matches(query -> query.shape().equals("c {\"town\": \"?\"}"));
    }

    @Test
    void a_pipeline_finds_by_the_filter_it_begins_with() {
        assertThat(sent("{'aggregate': 'c', 'pipeline': [{'$match': {'a': 1}}, {'$count': 'n'}]}"))
                .singleElement()
                .matches(query -> query.filter().equals(parse("{'a': 1}")));
        assertThat(sent("{'aggregate': 'c', 'pipeline': [{'$sort': {'a': 1}}]}"))
                .singleElement()
                .matches(query -> query.filter().isEmpty());
    }

    @Test
    void a_request_that_looks_for_nothing_is_no_query() {
        assertThat(sent("{'insert': 'c', 'documents': [{'_id': 1}]}")).isEmpty();
        assertThat(sent("{'aggregate': 1, 'pipeline': []}")).isEmpty();
    }

    private static List<SentQuery> sent(String request) {
        BsonDocument parsed = parse(request);
        return SentQuery.in(parsed.getFirstKey(), parsed).toList();
    }

    private static BsonDocument parse(String json) {
        return BsonDocument.parse(json.replace('\'', '"'));
    }
}
