package io.maplebridge.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;

/**
 * What one request looked for: queries, updates and deletions alike have a filter, and it is the
 * filter that finds by an index or scans.
 */
record SentQuery(String collection, BsonDocument filter, BsonDocument sort) {

    private static final BsonValue ANY = new BsonString("?");

    /** What a request of this name looks for; nothing when it looks for nothing. */
    static Stream<SentQuery> in(String command, BsonDocument request) {
        return switch (command) {
            case "find" -> Stream.of(query(command, request, "filter"));
            case "count", "distinct", "findAndModify", "findandmodify" ->
                    Stream.of(query(command, request, "query"));
            case "update" -> statements(command, request, "updates");
            case "delete" -> statements(command, request, "deletes");
            case "aggregate" -> aggregation(request);
            default -> Stream.of();
        };
    }

    private static SentQuery query(String command, BsonDocument request, String filter) {
        return new SentQuery(
                request.getString(command).getValue(),
                document(request, filter),
                document(request, "sort"));
    }

    private static Stream<SentQuery> statements(
            String command, BsonDocument request, String statements) {
        return request.getArray(statements).stream()
                .map(statement ->
                        new SentQuery(
                                request.getString(command).getValue(),
                                document(statement.asDocument(), "q"),
                                new BsonDocument()));
    }

    /** A pipeline finds by the filter it begins with. One of the whole database finds nothing. */
    private static Stream<SentQuery> aggregation(BsonDocument request) {
        if (!request.isString("aggregate")) {
            return Stream.of();
        }
        List<BsonValue> stages = request.getArray("pipeline").getValues();
        BsonDocument first = stages.isEmpty() ? new BsonDocument() : stages.get(0).asDocument();
        return Stream.of(
                new SentQuery(
                        request.getString("aggregate").getValue(),
                        document(first, "$match"),
                        new BsonDocument()));
    }

    /** A copy: the driver takes its buffer back. */
    private static BsonDocument document(BsonDocument in, String name) {
        return new BsonDocumentCodec()
                .decode(
                        in.getDocument(name, new BsonDocument()).asBsonReader(),
                        DecoderContext.builder().build());
    }

    /** The query without its values: two of one shape are answered in the same way. */
    String shape() {
        String by = sort.isEmpty() ? "" : " by " + sort.toJson();
        return collection + " " + shape(filter).asDocument().toJson() + by;
    }

    private static BsonValue shape(BsonValue value) {
        if (value instanceof BsonDocument document) {
            BsonDocument shape = new BsonDocument();
            document.forEach((name, inner) -> shape.append(name, shape(inner)));
            return shape;
        }
        if (value instanceof BsonArray array
                && !array.isEmpty()
                && array.stream().allMatch(BsonValue::isDocument)) {
            return new BsonArray(array.stream().map(SentQuery::shape).toList());
        }
        return ANY;
    }

    /** Whether it names documents by their id. */
    boolean isById() {
        return isById(filter);
    }

    private static boolean isById(BsonDocument filter) {
        return filter.containsKey("_id")
                || filter.getArray("$and", new BsonArray()).stream()
                        .anyMatch(part -> isById(part.asDocument()));
    }
}
