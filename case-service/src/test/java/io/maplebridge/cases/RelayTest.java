package io.maplebridge.cases;

import static io.maplebridge.cases.life.domain.CommandName.ACCEPT;
import static io.maplebridge.cases.life.domain.CommandName.AGREE;
import static io.maplebridge.cases.life.domain.CommandName.CLOSE;
import static io.maplebridge.cases.life.domain.CommandName.HOLD_SESSION;
import static io.maplebridge.cases.life.domain.CommandName.NOTE;
import static io.maplebridge.cases.life.domain.CommandName.PERFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.CaseLog;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.cases.life.application.Relay;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.contract.words.CaseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases written without a word to the relay, as a process does that dies in the next moment. */
@CasesTest
class RelayTest {

    private static final CommandName[] LIFE = {ACCEPT, HOLD_SESSION, NOTE, AGREE, PERFORM, CLOSE};

    @Autowired private CaseFiles files;
    @Autowired private Outbox outbox;
    @Autowired private CaseLog log;
    @Autowired private Relay relay;

    @Test
    void what_a_crash_left_between_write_and_publish_is_swept_up_in_order() {
        CaseFile file = written(LIFE);
        await().atMost(CasesApi.SOON).until(() -> versions(file.id()).size() >= 7);
        assertThat(versions(file.id())).isEqualTo(oneTo(7));
        await().atMost(CasesApi.SOON).until(() -> outbox.unpublished(List.of(file.id())).isEmpty());
    }

    @Test
    void two_relays_may_repeat_but_never_reorder_a_first_delivery() throws Exception {
        Relay second = new Relay(outbox, log);
        Thread thread = Thread.ofPlatform().daemon().start(second);
        List<CaseFile> cases = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            CaseFile file = CaseFixtures.registered(CaseKind.DISPUTE);
            files.add(file);
            cases.add(file);
        }
        for (CommandName command : LIFE) {
            for (int i = 0; i < cases.size(); i++) {
                CaseFile before = cases.get(i);
                CaseFile after = CaseFixtures.next(before, command);
                files.save(before, after);
                cases.set(i, after);
                relay.wake(after.id());
                second.wake(after.id());
            }
        }
        List<CaseId> ids = cases.stream().map(CaseFile::id).toList();
        await().atMost(CasesApi.SOON).until(() -> outbox.unpublished(ids).isEmpty());
        thread.interrupt();
        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        for (CaseId id : ids) {
            assertThat(versions(id).stream().distinct().toList()).isEqualTo(oneTo(7));
        }
    }

    private CaseFile written(CommandName... life) {
        CaseFile file = CaseFixtures.registered(CaseKind.DISPUTE);
        files.add(file);
        CaseFile after = CaseFixtures.next(file, life);
        files.save(file, after);
        return after;
    }

    private static List<Long> versions(CaseId id) {
        return TopicContent.events(id.value()).stream()
                .map(event -> event.occurrence().version())
                .toList();
    }

    private static List<Long> oneTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
