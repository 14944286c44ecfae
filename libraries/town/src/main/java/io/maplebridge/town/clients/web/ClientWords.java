package io.maplebridge.town.clients.web;

import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.town.clients.domain.Grant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a client may send in, in the reader's words. */
@Component
class ClientWords {

    private final Reference reference;
    private final MessageSource messages;

    ClientWords(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    List<String> kinds(Grant grant, Locale language) {
        return grant.kinds().stream()
                .sorted()
                .map(kind -> messages.getMessage("clients.kind." + kind, null, language))
                .toList();
    }

    List<String> platforms(Grant grant, Locale language) {
        return grant.platforms().stream()
                .sorted()
                .map(code -> Catalogue.nameOf(reference.now().platforms(), code, language))
                .toList();
    }
}
