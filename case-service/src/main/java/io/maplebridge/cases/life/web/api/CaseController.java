package io.maplebridge.cases.life.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.maplebridge.cases.life.application.FurtherContents;
import io.maplebridge.cases.life.application.FurtherContents.Further;
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
import org.springframework.web.bind.annotation.RequestParam;
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
    private final FurtherContents further;

    CaseController(
            ReadCases cases,
            UnmaskCase unmask,
            Deadlines deadlines,
            Queues queues,
            OfferedCommands offered,
            FurtherContents further) {
        this.further = further;
        this.cases = cases;
        this.unmask = unmask;
        this.deadlines = deadlines;
        this.queues = queues;
        this.offered = offered;
    }

    /**
     * A part of the history, oldest first.
     *
     * @param next what the next part comes after; absent on the last
     */
    record EventList(
            List<EventView> items,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer next) {}

    /** Most events that are answered at once. */
    private static final int PART = 500;

    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(@PathVariable UUID id) {
        return withEtag(cases.find(new CaseId(id)));
    }

    /**
     * @param after the number of the event that the answer begins after
     */
    @GetMapping("/{id}/events")
    EventList events(@PathVariable UUID id, @RequestParam(defaultValue = "0") int after) {
        CaseFile file = cases.find(new CaseId(id));
        int from = Math.clamp(after, 0, file.version());
        int to = Math.min(from + PART, file.version());
        return new EventList(
                EventView.of(file, Veil.over(file), from, to), to < file.version() ? to : null);
    }

    /** What was submitted otherwise under its id after it was full, as the history shows such. */
    @GetMapping("/{id}/further-contents")
    FurtherList further(@PathVariable UUID id, @RequestParam(defaultValue = "0") int after) {
        CaseFile file = cases.find(new CaseId(id));
        int from = Math.max(0, after);
        var some = further.of(file.id(), from, PART);
        int to = from + some.size();
        Veil veil = Veil.over(file, some.stream().map(Further::registration).toList());
        return new FurtherList(
                some.stream()
                        .map(one -> cases.isWithheld(one.registration()) ? one.withheld() : one)
                        .map(one -> FurtherView.of(one, veil))
                        .toList(),
                to < further.count(file.id()) ? to : null);
    }

    /** The same for them. */
    record FurtherList(
            List<FurtherView> items,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer next) {}

    /** Why names and numbers must be seen, in words of one's own. */
    record Reason(@Nullable String reason) {}

    /** A case and its history with every name and number. */
    record WholeCase(@JsonProperty("case") CaseView file, List<EventView> events) {}

    @PostMapping(path = "/{id}/whole", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WholeCase> whole(@PathVariable UUID id, @RequestBody Reason why) {
        CaseFile file = unmask.unmask(new CaseId(id), why.reason());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new WholeCase(
                                view(file, Veil.LIFTED),
                                EventView.of(file, Veil.LIFTED, 0, file.version())));
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
