package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.life.application.SentCases;
import io.maplebridge.platform.mongo.Fields;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Reads names and versions alone: it is asked every second for each page that is open. */
final class MongoSentCases implements SentCases {

    private final MongoCollection<Document> cases;

    MongoSentCases(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    @Override
    public List<AtVersion> of(String account, int most) {
        return cases.find(eq(CaseDocument.SENDERS, account))
                .projection(include(CaseDocument.ID, CaseDocument.VERSION))
                .sort(descending(CaseDocument.UPDATED))
                .limit(most)
                .map(Fields::new)
                .map(in -> new AtVersion(CaseDocument.id(in), in.whole(CaseDocument.VERSION)))
                .into(new ArrayList<>());
    }
}
