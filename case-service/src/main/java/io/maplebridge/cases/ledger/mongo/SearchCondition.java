package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import io.maplebridge.cases.ledger.mongo.SearchTerms.Sought;
import io.maplebridge.cases.ledger.mongo.SoughtText.As;
import io.maplebridge.cases.ledger.mongo.SoughtText.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the store is asked for a text that was typed. */
final class SearchCondition {

    private static final String TERMS = LedgerFields.TERMS;

    private final @Nullable PeopleTerms people;
    private final Set<String> keyed = new HashSet<>();

    private SearchCondition(@Nullable PeopleTerms people) {
        this.people = people;
    }

    /**
     * Cases that have what the text asks for; text of signs only asks for nothing that there is.
     *
     * @param people null where cases are found by number and subject alone
     */
    static Bson of(String text, @Nullable PeopleTerms people) {
        return new SearchCondition(people).all(text);
    }

    /** Of those found, the ones found by one of their people. */
    static Bson byPeople(String text, PeopleTerms people) {
        SearchCondition made = new SearchCondition(people);
        Bson all = made.all(text);
        return and(all, in(TERMS, made.keyed));
    }

    private Bson all(String text) {
        List<Bson> each = new ArrayList<>();
        for (Group group : SoughtText.of(text).groups()) {
            each.add(group(group));
        }
        return each.isEmpty() ? eq(TERMS, "") : and(each);
    }

    private Bson group(Group group) {
        List<Bson> each = new ArrayList<>();
        group.words().forEach(word -> SearchTerms.sought(word).forEach(one -> each.add(one(one))));
        if (people == null || group.as() == As.WORDS) {
            return and(each);
        }
        String term =
                group.as() == As.READING
                        ? people.reading(
                                String.join(
                                        "", group.words().stream().flatMap(List::stream).toList()))
                        : people.phone(group.whole());
        keyed.add(term);
        return or(and(each), eq(TERMS, term));
    }

    private Bson one(Sought sought) {
        if (people == null) {
            return open(sought);
        }
        String term = people.part(sought.term());
        keyed.add(term);
        return sought.beginning()
                ? or(open(sought), eq(TERMS, term))
                : in(TERMS, sought.term(), term);
    }

    private static Bson open(Sought sought) {
        return sought.beginning() ? regex(TERMS, "^" + sought.term()) : eq(TERMS, sought.term());
    }
}
