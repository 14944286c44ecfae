package io.maplebridge.testkit.store;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** Ten documents that look like cases; the last two have no number yet. */
final class TenCases {

    private TenCases() {}

    static void into(MongoCollection<Document> cases) {
        cases.insertMany(IntStream.range(0, 10).mapToObj(TenCases::one).toList());
    }

    private static Document one(int i) {
        return new Document("_id", i)
                .append("village", i % 2 == 0 ? "east" : "west")
                .append("number", i < 8 ? String.format("2023-%02d", i) : null)
                .append("party", new Document("name", "p" + i))
                .append("years", List.of(2020 + i, 2021 + i))
                .append("terms", List.of("排", "水" + i % 3, "全"));
    }
}
