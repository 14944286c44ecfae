package io.maplebridge.cases.life.web.entries;

import io.maplebridge.cases.life.application.OwnEntries;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the caller sent in and what became of it, and nothing of anybody else's. */
@RestController
@RequestMapping("/cases/api/submissions")
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.API})
class EntryController {

    private final OwnEntries entries;
    private final LiveEntries live;
    private final CurrentPerson person;

    EntryController(OwnEntries entries, LiveEntries live, CurrentPerson person) {
        this.entries = entries;
        this.live = live;
        this.person = person;
    }

    /** The last ones, the newest first. */
    @GetMapping
    ResponseEntity<EntryList> all() {
        Person sender = person.get();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(EntryList.of(sender.account(), entries.of(sender)));
    }

    /** The same, told at once and again whenever it changes, as events named {@code entries}. */
    @GetMapping(params = "live")
    ResponseEntity<SseEmitter> live() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // a proxy in front must not gather them
                .header("X-Accel-Buffering", "no")
                .body(live.open(person.get()));
    }

    /**
     * One: received, with its number, refused and why, or another content than there was. 404 until
     * it has become a case, within moments of its receipt.
     */
    @GetMapping("/{id}")
    ResponseEntity<EntryView> one(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(EntryView.of(entries.find(new CaseId(id), person.get())));
    }
}
