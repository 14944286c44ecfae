package io.maplebridge.town.people.web;

import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Administration.Wanted;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form for a new account: what it offers, and what was typed, checked. */
@Component
class AccountForm {

    private static final String ACCOUNT = "[A-Za-z0-9][A-Za-z0-9._-]{1,31}";
    private static final int LONGEST_NAME = 40;

    private final Reference reference;
    private final TownTime time;
    private final MessageSource messages;

    AccountForm(Reference reference, TownTime time, MessageSource messages) {
        this.reference = reference;
        this.time = time;
        this.messages = messages;
    }

    List<Option> roles(Locale language) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), name(role.name(), language)))
                .toList();
    }

    List<Option> villages(Locale language) {
        return terms().stream().map(term -> new Option(term.code(), term.name(language))).toList();
    }

    private List<Term> terms() {
        return reference.now().defaultTown().villagesOn(time.today());
    }

    String names(List<Duty> duties, LocalDate day, Locale language) {
        return duties.stream()
                .filter(duty -> duty.isHeldOn(day))
                .map(duty -> name(duty.role(), language))
                .collect(Collectors.joining("、"));
    }

    private String name(String role, Locale language) {
        return messages.getMessage("role." + role, null, language);
    }

    String villageNames(Collection<String> codes, Locale language) {
        Town town = reference.now().defaultTown();
        return codes.stream()
                .sorted()
                .map(code -> town.villageName(code, language))
                .collect(Collectors.joining("、"));
    }

    /**
     * @throws InvalidRequest with everything that is wrong
     */
    Wanted read(String account, String name, String role, List<String> villages) {
        Findings found = new Findings();
        found.unless(account.strip().matches(ACCOUNT), "account", "account-form");
        found.unless(!name.isBlank(), "name", "name-missing");
        found.optionalText("name", name, LONGEST_NAME);
        boolean known = Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(role));
        found.unless(known, "role", "role-missing");
        found.unless(
                !Role.MEDIATOR.name().equals(role) || !villages.isEmpty(),
                "village",
                "village-missing");
        for (String village : villages) {
            found.unless(Catalogue.has(terms(), village), "village", "unknown-village", village);
        }
        InvalidRequest.unlessEmpty(found.all());
        return new Wanted(
                account.strip(), name.strip(), Role.valueOf(role), new HashSet<>(villages));
    }
}
