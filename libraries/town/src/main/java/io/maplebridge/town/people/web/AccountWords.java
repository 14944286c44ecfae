package io.maplebridge.town.people.web;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Accounts in the reader's words. */
@Component
class AccountWords {

    private final Reference reference;
    private final MessageSource messages;

    AccountWords(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    String roles(List<Duty> duties, LocalDate day, Locale language) {
        return duties.stream()
                .filter(duty -> duty.isHeldOn(day))
                .map(duty -> messages.getMessage("role." + duty.role(), null, language))
                .collect(Collectors.joining("、"));
    }

    String villages(Collection<String> codes, Locale language) {
        Town town = reference.now().defaultTown();
        return codes.stream()
                .sorted()
                .map(code -> town.villageName(code, language))
                .collect(Collectors.joining("、"));
    }
}
