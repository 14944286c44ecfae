package io.maplebridge.town.audit.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.town.audit.application.AuditLines;
import io.maplebridge.town.audit.application.VerifyAudit;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Fault;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for programs. */
@RestController
@RequestMapping("/cases/api/audit")
@AllowedTo(Role.ADMIN)
class AuditController {

    private final AuditLines lines;
    private final VerifyAudit verify;

    AuditController(AuditLines lines, VerifyAudit verify) {
        this.lines = lines;
        this.verify = verify;
    }

    /** A page of it, newest first. */
    record Page(List<Line> items, long total) {}

    /** A line; its hash covers the fields before it and the hash of the line before. */
    record Line(
            long number,
            Instant at,
            String account,
            String role,
            Deed deed,
            String subject,
            String detail,
            String previous,
            String hash) {

        static Line of(AuditLine line) {
            var entry = line.entry();
            return new Line(
                    line.number(),
                    entry.at(),
                    entry.account(),
                    entry.role(),
                    entry.deed(),
                    entry.subject(),
                    entry.detail(),
                    line.previous(),
                    line.hash());
        }
    }

    /** Whether the trail is what was written. */
    record Verification(boolean whole, long lines, long witnessed, List<Fault> faults) {}

    @GetMapping
    Page list(AuditParameters parameters) {
        AuditLines.Query query = parameters.query();
        return new Page(lines.find(query).stream().map(Line::of).toList(), lines.count(query));
    }

    @GetMapping("/verify")
    Verification verify() {
        VerifyAudit.Finding found = verify.verify();
        return new Verification(found.isWhole(), found.lines(), found.witnessed(), found.faults());
    }
}
