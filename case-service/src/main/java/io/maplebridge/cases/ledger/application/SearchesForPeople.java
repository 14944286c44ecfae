package io.maplebridge.cases.ledger.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.maplebridge.platform.access.Person;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * Tells the audit trail who looked for somebody and found them: how many cases, never the words. It
 * is written before anything is shown. A name that can be guessed at in a list of masked names is
 * unmasked by looking for it, so looking is told like looking at.
 */
@Service
class SearchesForPeople {

    /** Pages and counts of one search come one after the other. */
    private static final Duration ONE_SEARCH = Duration.ofMinutes(1);

    private static final int MOST_SEARCHES = 10_000;

    private record Search(String account, String town, String text) {}

    private final Cache<Search, Integer> told =
            Caffeine.newBuilder().expireAfterWrite(ONE_SEARCH).maximumSize(MOST_SEARCHES).build();

    private final Ledger ledger;
    private final AuditTrail trail;

    SearchesForPeople(Ledger ledger, AuditTrail trail) {
        this.ledger = ledger;
        this.trail = trail;
    }

    /** Of the whole ledger within reach: filters of one search after the other tell nothing new. */
    void tell(LedgerQuery query, Person asking) {
        String text = query.filter().text();
        if (text == null || !query.reach().people()) {
            return;
        }
        Search search = new Search(asking.account(), query.town(), text);
        if (told.getIfPresent(search) == null) {
            int found = ledger.foundByPeople(query.forTextAlone());
            if (found > 0) {
                trail.write(Deed.SEARCHED, "", Integer.toString(found));
            }
            told.put(search, found);
        }
    }
}
