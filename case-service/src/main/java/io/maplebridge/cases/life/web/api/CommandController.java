package io.maplebridge.cases.life.web.api;

import io.maplebridge.cases.life.application.CommandRights;
import io.maplebridge.cases.life.application.ReadCases;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.web.command.TakeCommand;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.form.Sent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Commands, each for the roles of {@link CommandRights}. {@code If-Match} says which version of the
 * case the sender saw. With an {@code Idempotency-Key} a command whose answer was lost may be sent
 * again: it is done once. The same key with anything else is refused 422.
 */
@RestController
@RequestMapping("/cases/api/cases/{id}/commands")
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.LEADER})
class CommandController {

    private final ReadCases cases;
    private final TakeCommand take;
    private final CaseController views;
    private final CommandRights rights;

    CommandController(
            ReadCases cases, TakeCommand take, CaseController views, CommandRights rights) {
        this.cases = cases;
        this.take = take;
        this.views = views;
        this.rights = rights;
    }

    @PostMapping(path = "/{command}", consumes = "application/json")
    ResponseEntity<CaseView> command(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @RequestBody Map<String, @Nullable Object> body) {
        CaseFile file = cases.find(new CaseId(id));
        StepKind name = rights.named(command, file);
        int seen = SeenVersion.of(ifMatch);
        return views.withEtag(take.take(name, file, seen, key, Sent.json(body)));
    }
}
