package io.maplebridge.cases.life.mongo;

import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;

import io.maplebridge.cases.ledger.application.Ask;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.ledger.application.Reach;
import io.maplebridge.cases.ledger.mongo.LedgerStore;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.mongo.MongoLease;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.testkit.IndexedQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Run last: it looks at the queries of all tests of the service, its own among them. */
@Order(Integer.MAX_VALUE)
class CaseQueriesTest {

    private static final Set<String> OWN =
            Set.of("cases", "openings", "numbers", "number_counters", "leases");

    private static final String HANDFUL = "there are as many as batches on their way";

    private static final Map<String, String> MAY_SCAN =
            Map.of(
                    "openings {\"$or\": [{\"cases\": {\"$in\": \"?\"}}, {\"_id\": {\"$in\": \"?\"}}]}",
                    HANDFUL,
                    "openings {\"cases\": {\"$in\": \"?\"}}",
                    HANDFUL,
                    "openings {\"cases\": {\"$size\": \"?\"}}",
                    HANDFUL,
                    "openings {\"since\": {\"$lte\": \"?\"}} by {\"since\": 1}",
                    HANDFUL);

    private final CaseCollections store = new CaseCollections();

    @Test
    void no_query_reads_all_cases() {
        IndexedQueries.assumeExplained(store.database());
        CaseIndexes.create(store.cases());
        LedgerStore.createIndexes(store.cases());
        sendEveryQuery();
        ManyCases.fill(store);
        IndexedQueries.check(store.database(), OWN, MAY_SCAN);
    }

    private void sendEveryQuery() {
        CaseFile file = registered(CaseKind.DISPUTE);
        store.files().add(file);
        store.files().find(file.id());
        store.files().save(file, CaseFixtures.next(file, StepKind.NOTE));
        store.outbox().waiting(10, Instant.now());
        store.outbox().unpublished(List.of(file.id()));
        store.outbox().published(List.of(file));
        List<CaseFile> two = List.of(registered(CaseKind.DISPUTE), registered(CaseKind.PETITION));
        store.files().add(two);
        store.outbox().published(two.subList(0, 1));
        new Reshaping(store.cases(), store.beside()).run();
        store.numbers().sequence("dispute", 2023, file.id());
        new MongoLease(store.leases(), new TownTime(Clock.systemUTC()))
                .hold("sweep", Duration.ofSeconds(1));
        for (Sort sort : Sort.values()) {
            for (LedgerQuery query : everyNarrowing(sort)) {
                store.ledger().rows(query);
                store.ledger().count(query);
            }
        }
    }

    /** By nothing, by each thing alone, and by everything at once. */
    private static List<LedgerQuery> everyNarrowing(Sort sort) {
        CaseState state = CaseState.ACCEPTED;
        Reach own = new Reach(Set.of("dami"), Set.of("dami"), Set.of("dami"), true);
        return Stream.of(
                        Ask.all(),
                        Ask.all().only(Part.OPEN),
                        Ask.all().only(Part.overdue(TODAY)),
                        Ask.all().only(Part.UNACCEPTED),
                        Ask.all().only(Part.UNCLOSED),
                        Ask.all().only(Part.performanceDue(TODAY)),
                        Ask.all().only(Part.CALL_BACK),
                        Ask.all().only(Part.KEY),
                        Ask.all().only(Part.ledBy("lingdao")),
                        Ask.all().only(Part.leftBy(Set.of("dami", "xiaomi"))),
                        Ask.all().only(Part.OWN).within(own),
                        Ask.all()
                                .only(Part.OWN)
                                .within(
                                        new Reach(
                                                null,
                                                Set.of("dami", "office-1"),
                                                Set.of("dami", "office-1"),
                                                true)),
                        Ask.all().only(Part.OWN),
                        Ask.all().within(own),
                        Ask.all()
                                .only(Part.OPEN)
                                .within(
                                        new Reach(
                                                Set.of("dami", "tangxia"),
                                                Set.of(),
                                                Set.of(),
                                                true)),
                        Ask.all().kind(CaseKind.DISPUTE),
                        Ask.all().state(state),
                        Ask.all().village("dami"),
                        Ask.all().category("neighbourhood"),
                        Ask.all().source("hotline"),
                        Ask.all().holder("petition-office"),
                        Ask.all().text("排水"),
                        Ask.all().text("，"),
                        Ask.all().text("〔2023〕长沙人调字第12号"),
                        Ask.all().text("张某某、13800001234 zmm"),
                        Ask.all()
                                .kind(CaseKind.DISPUTE)
                                .state(state)
                                .village("dami")
                                .category("neighbourhood")
                                .source("hotline")
                                .holder("dami")
                                .text("排水沟")
                                .only(Part.overdue(TODAY)))
                .map(ask -> ask.sort(sort).query())
                .toList();
    }
}
