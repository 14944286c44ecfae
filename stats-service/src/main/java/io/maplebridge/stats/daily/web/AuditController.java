package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.stats.daily.application.AuditReport;
import io.maplebridge.stats.daily.application.AuditSheets;
import io.maplebridge.stats.daily.application.AuditSource;
import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.application.ReadFreshness;
import io.maplebridge.stats.daily.application.Rebuild;
import io.maplebridge.stats.daily.application.SourceDifferences;
import io.maplebridge.stats.daily.domain.Drift;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether sheets and rows agree, and the command that counts everything anew. */
@RestController
@RequestMapping("/stats/api")
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER, Role.ADMIN})
class AuditController {

    private final Questions questions;
    private final AuditSheets audit;
    private final ReadFreshness freshness;
    private final Rebuild rebuild;
    private final AuditSource source;
    private final CurrentPerson person;

    AuditController(
            Questions questions,
            AuditSheets audit,
            ReadFreshness freshness,
            Rebuild rebuild,
            AuditSource source,
            CurrentPerson person) {
        this.questions = questions;
        this.audit = audit;
        this.freshness = freshness;
        this.rebuild = rebuild;
        this.source = source;
        this.person = person;
    }

    @GetMapping("/audit")
    AuditResponse audit(@RequestParam @Nullable String town) {
        String code = questions.town(town).code();
        Freshness known = freshness.of(code);
        AuditReport report = audit.of(code);
        return new AuditResponse(
                code,
                report.drifts().size(),
                report.rows(),
                report.cells(),
                known.upToDate(),
                known.awaiting(),
                report.drifts().stream().map(AuditController::view).toList(),
                againstTheSource(code));
    }

    /** For the administrator alone, who belongs to no unit that a case may accuse. */
    private @Nullable SourceDifferences againstTheSource(String town) {
        return person.get().isOneOf(Role.ADMIN) ? source.of(town) : null;
    }

    /** Everything is counted anew from the first record; the figures say until when. */
    @AllowedTo(Role.ADMIN)
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildResponse rebuild() {
        return new RebuildResponse(rebuild.ask());
    }

    /** Which counting this is: one more with each command. */
    record RebuildResponse(long era) {}

    private static AuditResponse.CellView view(Drift drift) {
        return new AuditResponse.CellView(
                drift.sheet().month(),
                drift.cell().figure().value(),
                drift.cell().by(),
                drift.cell().key(),
                drift.stored(),
                drift.recomputed());
    }
}
