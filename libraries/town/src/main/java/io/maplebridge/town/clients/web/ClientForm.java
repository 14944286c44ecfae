package io.maplebridge.town.clients.web;

import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Choices;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.clients.domain.Grant;
import org.springframework.stereotype.Component;

/** The form for a new client: what it asks for, and what was typed, checked. */
@Component
class ClientForm {

    private static final String CLIENT = "[A-Za-z0-9][A-Za-z0-9._-]{1,31}";
    private static final int LONGEST_NAME = 40;
    private static final String ORDERS = "orders";

    private final Reference reference;
    private final Choices choices;
    private final TownTime time;

    ClientForm(Reference reference, Choices choices, TownTime time) {
        this.reference = reference;
        this.choices = choices;
        this.time = time;
    }

    /** What was asked for. */
    record Wanted(String id, String name, Grant grant) {}

    Form form() {
        return Form.of(
                "clients",
                Field.line("client").like(CLIENT, "client-form"),
                Field.line("clientName").labelled("clients.name").upTo(LONGEST_NAME),
                Field.codes(
                                "kind",
                                choices.of("clients.kind", Grant.KINDS.stream().sorted().toList()))
                        .labelled("clients.grant"),
                Field.codes("platform", reference.now().platforms())
                        .labelled("clients.platforms")
                        .optional());
    }

    Wanted wanted(Sent sent) {
        Answers typed = form().read(sent, time.today(), ClientForm::ordersHavePlatforms);
        return new Wanted(
                typed.text("client"),
                typed.text("clientName"),
                new Grant(typed.codes("kind"), typed.codes("platform")));
    }

    private static void ordersHavePlatforms(Answers typed, Findings found) {
        boolean orders = typed.codes("kind").contains(ORDERS);
        found.unless(orders != typed.codes("platform").isEmpty(), "/platform", "platform-missing");
    }
}
