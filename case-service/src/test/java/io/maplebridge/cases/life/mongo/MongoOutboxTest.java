package io.maplebridge.cases.life.mongo;

import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.cases.life.application.OutboxContract;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.contract.words.CaseKind;
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
        CaseFile late = on(registered(CaseKind.DISPUTE), command(CommandName.NOTE), TODAY);
        CaseFile early = registered(CaseKind.DISPUTE);
        files().add(late);
        files().add(early);
        assertThat(outbox().waiting(10)).containsExactly(early.id(), late.id());
        assertThat(outbox().waiting(1)).containsExactly(early.id());
    }
}
