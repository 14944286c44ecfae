package io.maplebridge.cases.life.mongo;

import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;

import io.maplebridge.cases.ledger.mongo.LedgerStore;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.WaitsFor;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.testkit.ManyDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** A county's years: eight towns with twelve villages each, a few cases just changed. */
final class ManyCases {

    private static final Instant FIRST = Instant.parse("2020-01-01T01:00:00Z");

    private ManyCases() {}

    static void fill(CaseCollections store) {
        List<Document> lives =
                List.of(
                        life(registered(CaseKind.WORK_ORDER)),
                        life(registered(CaseKind.PETITION)),
                        life(after(CaseKind.DISPUTE, StepKind.ACCEPT)),
                        life(after(CaseKind.DISPUTE, StepKind.ACCEPT, StepKind.AGREE)));
        ManyDocuments.fill(store.cases(), i -> one(lives.get(i % lives.size()), i));
        ManyDocuments.fill(
                store.database().getCollection("numbers"),
                i -> new Document("_id", "dispute/2023/" + i).append("sequence", i));
        ManyDocuments.fill(
                store.database().getCollection("number_counters"),
                i -> new Document("_id", "series-" + i).append("last", i));
        ManyDocuments.fill(
                store.database().getCollection("openings"),
                i ->
                        new Document("_id", UUID.randomUUID().toString())
                                .append("since", at(i))
                                .append("cases", List.of(UUID.randomUUID().toString())));
        ManyDocuments.fill(
                store.leases(),
                i -> new Document("_id", "job-" + i).append("holder", "h").append("until", at(i)));
    }

    private static Document life(CaseFile file) {
        return CaseDocument.whole(file, LedgerStore.beside());
    }

    private static Document one(Document life, int i) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i / 10);
        Document one = new Document(life);
        one.put("_id", UUID.randomUUID().toString());
        one.put("town", i % 8 == 0 ? "changsha" : "town-" + i % 8);
        one.put("village", i % 12 == 0 ? "dami" : "village-" + i % 12);
        one.put("holder", i % 12 == 0 ? "dami" : "office-" + i % 12);
        one.put("unfinished", i % 4 == 0);
        WaitsFor[] waits = WaitsFor.values();
        one.put("waitsFor", i % 4 == 0 ? waits[i / 4 % waits.length].name() : null);
        one.put("key", i % 40 == 0);
        one.put("lead", i % 80 == 0 ? "lingdao" : null);
        one.put("registeredOn", day.toString());
        one.put("dueOrder", one.get("dueOn") == null ? "9999-12-31" : day.plusDays(30).toString());
        one.put("numberOrder", String.format("%012d", i));
        one.put("updatedAt", at(i));
        one.put("pending", i % 1000 == 0);
        List<String> terms = new ArrayList<>(List.of(Integer.toString(i % 10), "第" + i % 100));
        if (i % 7 == 0) {
            terms.addAll(List.of("排", "水", "沟", "排水", "水沟"));
        }
        one.put("terms", terms);
        return one;
    }

    private static Date at(int i) {
        return Date.from(FIRST.plusSeconds(i * 3600L));
    }
}
