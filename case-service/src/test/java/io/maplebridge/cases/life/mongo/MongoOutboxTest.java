package io.maplebridge.cases.life.mongo;

import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.cases.life.application.OutboxContract;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.contract.words.CaseKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MongoOutboxTest implements OutboxContract {

    private final CaseCollections store = new CaseCollections();

    @Override
    public Outbox outbox() {
        return store.outbox();
    }

    @Override
    public CaseFiles files() {
        return store.files();
    }

    @Test
    void those_that_wait_longest_come_first() {
        Instant before = Instant.now().minusSeconds(1);
        CaseFile early = registered(CaseKind.DISPUTE);
        CaseFile late = registered(CaseKind.DISPUTE);
        files().add(early);
        await().until(() -> !outbox().waiting(1, Instant.now()).isEmpty());
        files().add(late);
        assertThat(outbox().waiting(10, Instant.now())).containsExactly(early.id(), late.id());
        assertThat(outbox().waiting(1, Instant.now())).containsExactly(early.id());
        assertThat(outbox().waiting(10, before)).as("only just on its way").isEmpty();
    }
}
