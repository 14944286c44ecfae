package io.maplebridge.town.clients.web;

import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.town.clients.domain.Grant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form for a new client: what it offers, and what was typed, checked. */
@Component
class ClientForm {

    private static final String CLIENT = "[A-Za-z0-9][A-Za-z0-9._-]{1,31}";
    private static final int LONGEST_NAME = 40;
    private static final String ORDERS = "orders";

    private final Reference reference;
    private final MessageSource messages;

    ClientForm(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** What was asked for. */
    record Wanted(String id, String name, Grant grant) {}

    List<Option> kinds(Locale language) {
        return Grant.KINDS.stream()
                .sorted()
                .map(kind -> new Option(kind, messages.getMessage(key(kind), null, language)))
                .toList();
    }

    List<Option> platforms(Locale language) {
        return reference.now().platforms().stream()
                .map(term -> new Option(term.code(), term.name(language)))
                .toList();
    }

    /** In words: 工单（12345）、信访. */
    List<String> words(Grant grant, Locale language) {
        return grant.kinds().stream()
                .sorted()
                .map(kind -> messages.getMessage(key(kind), null, language))
                .toList();
    }

    List<String> platformNames(Grant grant, Locale language) {
        return grant.platforms().stream()
                .sorted()
                .map(code -> Catalogue.nameOf(reference.now().platforms(), code, language))
                .toList();
    }

    private static String key(String kind) {
        return "clients.kind." + kind;
    }

    /**
     * @throws InvalidRequest with everything that is wrong
     */
    Wanted read(String id, String name, Set<String> kinds, Set<String> platforms) {
        Findings found = new Findings();
        found.unless(id.strip().matches(CLIENT), "client", "client-form");
        found.text("name", name, LONGEST_NAME);
        found.unless(!kinds.isEmpty() && Grant.KINDS.containsAll(kinds), "kind", "kind-missing");
        boolean known =
                platforms.stream().allMatch(one -> Catalogue.has(reference.now().platforms(), one));
        boolean orders = kinds.contains(ORDERS);
        found.unless(known && orders != platforms.isEmpty(), "platform", "platform-missing");
        InvalidRequest.unlessEmpty(found.all());
        return new Wanted(id.strip(), name.strip(), new Grant(kinds, platforms));
    }
}
