package io.maplebridge.town.people.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Choices;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Administration.Wanted;
import org.springframework.stereotype.Component;

/** The form for a new account: what it asks for, and what was typed, checked. */
@Component
class AccountForm {

    private static final String ACCOUNT = "[A-Za-z0-9][A-Za-z0-9._-]{1,31}";
    private static final int LONGEST_NAME = 40;

    private final Reference reference;
    private final Choices choices;
    private final TownTime time;

    AccountForm(Reference reference, Choices choices, TownTime time) {
        this.reference = reference;
        this.choices = choices;
        this.time = time;
    }

    Form form() {
        return Form.of(
                "accounts",
                Field.line("account").like(ACCOUNT, "account-form"),
                Field.line("personName").labelled("accounts.name").upTo(LONGEST_NAME).personal(),
                Field.code("duty", choices.of("role", Role.values())).labelled("accounts.role"),
                Field.codes("village", reference.now().defaultTown().villagesOn(time.today()))
                        .labelled("accounts.villages.of")
                        .optional());
    }

    Wanted wanted(Sent sent) {
        Answers typed = form().read(sent, time.today(), AccountForm::bound);
        return new Wanted(
                typed.text("account"),
                typed.text("personName"),
                typed.one("duty", Role.class),
                typed.codes("village"));
    }

    private static void bound(Answers typed, Findings found) {
        boolean mediator = Role.MEDIATOR.name().equals(typed.optionalText("duty"));
        found.unless(!mediator || !typed.codes("village").isEmpty(), "/village", "village-missing");
    }
}
