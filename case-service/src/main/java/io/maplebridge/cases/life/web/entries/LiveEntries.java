package io.maplebridge.cases.life.web.entries;

import io.maplebridge.cases.life.application.OwnEntries;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.TokenLife;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open and told what becomes of what their readers sent in. Each process asks
 * the store every second for the accounts of its own pages, so it does not matter which one changed
 * a case. A page's line ends with the sign-in that it was opened with.
 */
@Component
class LiveEntries implements SmartLifecycle {

    /** A browser has six lines to one server; a page that is not looked at closes its own. */
    static final int MOST_OF_ONE = 6;

    private static final int MOST = 300;

    /** Times as long as it looked: a store without indexes answers slowly, and has other work. */
    private static final int AT_REST = 10;

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(LiveEntries.class);

    private final OwnEntries entries;
    private final TokenLife tokens;
    private final Set<LiveEntry> open = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService looking;
    private @Nullable ScheduledFuture<?> planned;
    private volatile boolean running;
    private long nextLook = System.nanoTime();

    LiveEntries(OwnEntries entries, TokenLife tokens) {
        this.entries = entries;
        this.tokens = tokens;
    }

    /**
     * Told at once how it stands.
     *
     * @throws TooManyOpen when this account, or all together, have as many as may be
     */
    SseEmitter open(Person person) {
        LiveEntry page = new LiveEntry(person, tokens.ofRequest());
        take(page);
        SseEmitter emitter = page.emitter();
        emitter.onCompletion(() -> open.remove(page));
        emitter.onError(gone -> open.remove(page));
        emitter.onTimeout(emitter::complete);
        tell(page, entries.versionOf(person.account()));
        return emitter;
    }

    private synchronized void take(LiveEntry page) {
        String account = page.person().account();
        long own = open.stream().filter(one -> one.person().account().equals(account)).count();
        if (!running || own >= MOST_OF_ONE || open.size() >= MOST) {
            throw new TooManyOpen();
        }
        open.add(page);
    }

    private void look() {
        long began = System.nanoTime();
        if (began - nextLook >= 0) {
            lookAtAll();
            long ended = System.nanoTime();
            nextLook = ended + AT_REST * (ended - began);
        }
    }

    private void lookAtAll() {
        Map<String, String> versions = new HashMap<>();
        for (LiveEntry page : open) {
            try {
                if (page.isSignedIn()) {
                    String account = page.person().account();
                    tell(page, versions.computeIfAbsent(account, entries::versionOf));
                } else {
                    page.emitter().complete();
                }
            } catch (RuntimeException e) {
                // The store is away, or this page is: the next look finds what this one would have.
                log.warn("Not told what became of their entries: {}", e.toString());
            }
        }
    }

    private void tell(LiveEntry page, String version) {
        Person person = page.person();
        EntryList news =
                page.knows(version) ? null : EntryList.of(person.account(), entries.of(person));
        try {
            if (news == null) {
                page.stayInTouch();
            } else {
                page.tell(version, news);
            }
        } catch (IOException | IllegalStateException gone) {
            // Nobody looks at it any more.
            open.remove(page);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("cases-live-entries").factory());
        planned =
                started.scheduleWithFixedDelay(
                        this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        looking = started;
        running = true;
    }

    /** Before the web server waits for the last requests: these would never end by themselves. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        ScheduledFuture<?> looks = planned;
        ScheduledExecutorService started = looking;
        if (looks != null && started != null) {
            looks.cancel(false);
            started.shutdown();
        }
        open.forEach(page -> page.emitter().complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
