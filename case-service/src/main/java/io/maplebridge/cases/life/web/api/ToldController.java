package io.maplebridge.cases.life.web.api;

import io.maplebridge.cases.life.application.ToldCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the log should say, for the audit of the figures: codes, amounts and days. For the
 * administrator alone, who belongs to no unit that a case may accuse.
 */
@RestController
@RequestMapping("/cases/api/told")
@AllowedTo(Role.ADMIN)
class ToldController {

    private final ToldCases cases;

    ToldController(ToldCases cases) {
        this.cases = cases;
    }

    /**
     * @param next what the next question comes after; null when these are the last
     */
    record Told(List<CaseEvent> items, @Nullable UUID next) {}

    @GetMapping
    Told told(@RequestParam @Nullable UUID after) {
        List<CaseEvent> items = cases.after(after == null ? null : new CaseId(after));
        boolean isLast = items.size() < ToldCases.PAGE;
        return new Told(items, isLast ? null : items.getLast().occurrence().caseId());
    }
}
