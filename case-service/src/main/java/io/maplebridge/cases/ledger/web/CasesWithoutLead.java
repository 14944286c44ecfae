package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.town.people.application.LedCases;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Key cases whose leader has left, for who has to see to it; each a list of its own. */
@Component
class CasesWithoutLead {

    private final LedCases ledCases;
    private final CurrentPerson person;

    CasesWithoutLead(LedCases ledCases, CurrentPerson person) {
        this.ledCases = ledCases;
        this.person = person;
    }

    List<TallyPart> of(List<Lead> leadersGone, CaseWords words) {
        return person.get().isOneOf(Role.OFFICE, Role.LEADER)
                ? leadersGone.stream().flatMap(lead -> of(lead, words).stream()).toList()
                : List.of();
    }

    private Optional<TallyPart> of(Lead lead, CaseWords words) {
        long count = ledCases.ledBy(lead.account());
        String list =
                PageAddress.of("/cases")
                        .with("unfinished", true)
                        .with("lead", lead.account())
                        .href();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new TallyPart(
                                words.text("ledger.lead.gone", lead.name(), count), list, false));
    }
}
