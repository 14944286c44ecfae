package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Turns the text of a query into what the store is asked. A case number that there is finds its
 * case alone; any other text finds what has all of it.
 */
final class LedgerSearch {

    private final MongoCollection<Document> cases;
    private final PeopleTerms people;

    LedgerSearch(MongoCollection<Document> cases, PeopleTerms people) {
        this.cases = cases;
        this.people = people;
    }

    /** Empty where no text is looked for. */
    Optional<Bson> found(LedgerQuery query) {
        return text(query)
                .map(text ->
                        byNumber(query, text)
                                .orElseGet(() ->
                                        SearchCondition.of(
                                                text, query.reach().people() ? people : null)));
    }

    /** As {@link #found}, by one of the people; empty where nobody is looked for by name. */
    Optional<Bson> foundByPeople(LedgerQuery query) {
        return text(query)
                .filter(text -> query.reach().people() && byNumber(query, text).isEmpty())
                .map(text -> SearchCondition.byPeople(text, people));
    }

    /** Whichever part of the ledger is shown: what finds it is the same in each. */
    private Optional<Bson> byNumber(LedgerQuery query, String text) {
        LedgerQuery all = query.only(LedgerQuery.Part.ALL);
        return numbers(text).stream()
                .filter(number ->
                        cases.find(and(LedgerConditions.of(all, number)))
                                        .projection(new Document("_id", 1))
                                        .limit(1)
                                        .first()
                                != null)
                .findFirst();
    }

    /** The text as a whole number, and as the figures of one with some of its letters. */
    private static List<Bson> numbers(String text) {
        List<Bson> numbers = new ArrayList<>();
        NumberTerms.whole(text).ifPresent(term -> numbers.add(eq(LedgerFields.TERMS, term)));
        NumberTerms.inPart(text)
                .ifPresent(terms ->
                        numbers.add(
                                and(
                                        terms.stream()
                                                .map(term -> eq(LedgerFields.TERMS, term))
                                                .toList())));
        return numbers;
    }

    private static Optional<String> text(LedgerQuery query) {
        return Optional.ofNullable(query.filter().text()).filter(text -> !text.isBlank());
    }
}
