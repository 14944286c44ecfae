package io.maplebridge.town.people.web;

import io.maplebridge.town.people.application.FirstAccounts;
import io.maplebridge.town.people.application.PublishedAccounts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The demo's accounts, for the sign-in page to name; none in earnest. */
@Component
class DemoAccounts {

    private final PublishedAccounts published;

    DemoAccounts(PublishedAccounts published) {
        this.published = published;
    }

    /** What the page says. */
    record Shown(List<FirstAccounts.Demo> accounts, String password) {}

    Shown shown() {
        List<FirstAccounts.Demo> offered = published.offered();
        return new Shown(offered, offered.isEmpty() ? "" : FirstAccounts.DEMO_PASSWORD);
    }
}
