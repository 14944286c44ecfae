package io.maplebridge.cases.life.web.entries;

import io.maplebridge.platform.access.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that is open and is told what changes. */
final class LiveEntry {

    /** The page asks again then: whoever went away without a word is not kept for ever. */
    private static final Duration STAYS = Duration.ofMinutes(10);

    /** A proxy gives up on whoever says nothing for half a minute. */
    private static final Duration SILENT_AT_MOST = Duration.ofSeconds(15);

    private final Person person;
    private final BooleanSupplier signedIn;
    private final SseEmitter emitter = new SseEmitter(STAYS.toMillis());
    private String told = "";
    private long spokeAt = System.nanoTime();

    LiveEntry(Person person, BooleanSupplier signedIn) {
        this.person = person;
        this.signedIn = signedIn;
    }

    Person person() {
        return person;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isSignedIn() {
        return signedIn.getAsBoolean();
    }

    boolean knows(String version) {
        return told.equals(version);
    }

    synchronized void tell(String version, EntryList entries) throws IOException {
        emitter.send(SseEmitter.event().name("entries").data(entries, MediaType.APPLICATION_JSON));
        told = version;
        spokeAt = System.nanoTime();
    }

    synchronized void stayInTouch() throws IOException {
        if (System.nanoTime() - spokeAt > SILENT_AT_MOST.toNanos()) {
            emitter.send(SseEmitter.event().comment(""));
            spokeAt = System.nanoTime();
        }
    }
}
