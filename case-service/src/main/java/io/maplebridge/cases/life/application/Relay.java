package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events from the cases to the log, from a thread of its own, and always from the published
 * version on: two relays can only duplicate, and a later event of a case is sent when the earlier
 * one is acknowledged. What cannot be sent stays in the outbox; the {@link Sweep} brings it back.
 */
public final class Relay implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_WOKEN = 5_000;

    private final Outbox outbox;
    private final CaseLog caseLog;

    /** What does not fit, while the log is away, is found by the sweep. */
    private final BlockingQueue<Woken> woken = new LinkedBlockingQueue<>(MOST_WOKEN);

    /**
     * @param opened the whole case when it was just opened: it need not be read
     */
    private record Woken(CaseId id, @Nullable CaseFile opened) {}

    public Relay(Outbox outbox, CaseLog caseLog) {
        this.outbox = outbox;
        this.caseLog = caseLog;
    }

    /** Says that the case has something to publish. */
    public void wake(CaseId id) {
        woken.offer(new Woken(id, null));
    }

    /** The same of cases just opened, of which nothing is published yet. */
    public void wake(Collection<CaseFile> opened) {
        opened.forEach(file -> woken.offer(new Woken(file.id(), file)));
    }

    void wakeAll(Collection<CaseId> ids) {
        ids.forEach(this::wake);
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                List<Woken> some = new ArrayList<>();
                some.add(woken.take());
                woken.drainTo(some, AT_ONCE - 1);
                publish(unpublished(some));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // Nothing is lost: the cases are still in the outbox, and the sweep wakes them.
                log.warn("Events wait in the outbox: {}", e.toString());
            }
        }
    }

    private List<Outbox.Unpublished> unpublished(List<Woken> some) {
        Map<CaseId, CaseFile> opened = new LinkedHashMap<>();
        Set<CaseId> changed = new LinkedHashSet<>();
        for (Woken one : some) {
            CaseFile file = one.opened();
            if (file == null) {
                changed.add(one.id());
            } else {
                opened.put(one.id(), file);
            }
        }
        opened.keySet().removeAll(changed);
        List<Outbox.Unpublished> unpublished = new ArrayList<>(outbox.unpublished(changed));
        opened.values().forEach(file -> unpublished.add(new Outbox.Unpublished(file, 0)));
        return unpublished;
    }

    /** In rounds: the next event of every case, then the next of those that were acknowledged. */
    private void publish(List<Outbox.Unpublished> unpublished) {
        List<CaseFile> next =
                unpublished.stream().map(u -> u.file().at(u.published() + 1)).toList();
        Map<CaseId, CaseFile> whole =
                unpublished.stream()
                        .map(Outbox.Unpublished::file)
                        .collect(Collectors.toMap(CaseFile::id, file -> file));
        while (!next.isEmpty()) {
            List<CaseFile> sent = acknowledged(next);
            outbox.published(sent);
            next =
                    sent.stream()
                            .filter(file -> file.version() < latest(whole, file).version())
                            .map(file -> latest(whole, file).at(file.version() + 1))
                            .toList();
        }
    }

    private static CaseFile latest(Map<CaseId, CaseFile> whole, CaseFile file) {
        return Objects.requireNonNull(whole.get(file.id()));
    }

    private List<CaseFile> acknowledged(List<CaseFile> files) {
        List<CompletableFuture<?>> futures = new ArrayList<>();
        for (CaseFile file : files) {
            futures.add(caseLog.append(file));
        }
        caseLog.flush();
        List<CaseFile> acknowledged = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            try {
                futures.get(i).join();
                acknowledged.add(files.get(i));
            } catch (CompletionException e) {
                // This case alone waits; the others go on.
                log.warn("Case {} waits in the outbox: {}", files.get(i).id(), e.getMessage());
            }
        }
        return acknowledged;
    }
}
