package io.maplebridge.cases.life.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.maplebridge.cases.life.application.ReadCases;
import io.maplebridge.cases.life.application.UnmaskCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.cases.life.web.command.OfferedCommands;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads: one case, its history, all masked; and one case whole, for a reason. */
@RestController
@RequestMapping("/cases/api/cases")
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.LEADER})
class CaseController {

    private final ReadCases cases;
    private final UnmaskCase unmask;
    private final Deadlines deadlines;
    private final Queues queues;
    private final OfferedCommands offered;

    CaseController(
            ReadCases cases,
            UnmaskCase unmask,
            Deadlines deadlines,
            Queues queues,
            OfferedCommands offered) {
        this.cases = cases;
        this.unmask = unmask;
        this.deadlines = deadlines;
        this.queues = queues;
        this.offered = offered;
    }

    /** The whole history, oldest first. */
    record EventList(List<EventView> items) {}

    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(@PathVariable UUID id) {
        return withEtag(cases.find(new CaseId(id)));
    }

    @GetMapping("/{id}/events")
    EventList events(@PathVariable UUID id) {
        CaseFile file = cases.find(new CaseId(id));
        return new EventList(EventView.of(file, Veil.over(file)));
    }

    /** Why names and numbers must be seen, in words of one's own. */
    record Reason(@Nullable String reason) {}

    /** A case and its history with every name and number. */
    record WholeCase(@JsonProperty("case") CaseView file, List<EventView> events) {}

    @PostMapping(path = "/{id}/whole", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WholeCase> whole(@PathVariable UUID id, @RequestBody Reason why) {
        CaseFile file = unmask.unmask(new CaseId(id), why.reason());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new WholeCase(view(file, Veil.LIFTED), EventView.of(file, Veil.LIFTED)));
    }

    ResponseEntity<CaseView> withEtag(CaseFile file) {
        return ResponseEntity.ok()
                .eTag(Integer.toString(file.version()))
                .body(view(file, Veil.over(file)));
    }

    private CaseView view(CaseFile file, Veil veil) {
        return CaseView.of(
                file,
                veil,
                new CaseView.Seen(
                        queues.holder(file), deadlines.of(file).orElse(null), offered.of(file)));
    }
}
