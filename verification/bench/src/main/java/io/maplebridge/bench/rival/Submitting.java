package io.maplebridge.bench.rival;

import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.contract.submission.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Submissions that flow until it is ended, every fifth delivered a second time. */
final class Submitting {

    private static final int FIFTH = 5;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final AtomicBoolean ended = new AtomicBoolean();
    private final CompletableFuture<List<Submission>> sending;

    Submitting(Log log, Random random) {
        sending = CompletableFuture.supplyAsync(() -> send(log, random));
    }

    private List<Submission> send(Log log, Random random) {
        List<Submission> sent = new ArrayList<>();
        while (!ended.get()) {
            Submission next = Submissions.one(sent.size(), 0);
            log.send(List.of(Submissions.published(next)));
            sent.add(next);
            if (sent.size() % FIFTH == 0) {
                Submission again = sent.get(random.nextInt(sent.size()));
                log.send(List.of(Submissions.published(again)));
            }
            Waiting.pause(PAUSE);
        }
        return sent;
    }

    /** All that the broker has acknowledged, once each. */
    List<Submission> end() {
        ended.set(true);
        return sending.join();
    }
}
