package io.maplebridge.town.people.web;

import io.maplebridge.town.people.application.FirstAccounts;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The demo's accounts, for the sign-in page to name; none in earnest. */
@Component
class DemoAccounts {

    private final boolean demo;

    DemoAccounts(@Value("${maplebridge.access.demo-accounts:false}") boolean demo) {
        this.demo = demo;
    }

    /** What the page says. */
    record Shown(List<FirstAccounts.Demo> accounts, String password) {}

    Shown shown() {
        return new Shown(
                demo ? FirstAccounts.DEMO : List.of(), demo ? FirstAccounts.DEMO_PASSWORD : "");
    }
}
