package io.maplebridge.standalone;

import io.maplebridge.town.people.application.FirstAccounts;

/**
 * Who loads the demo town: the demo's office, unless {@code MAPLEBRIDGE_ACCOUNT} and {@code
 * MAPLEBRIDGE_PASSWORD} name another account.
 */
final class DemoOffice {

    static final String ACCOUNT = System.getenv().getOrDefault("MAPLEBRIDGE_ACCOUNT", "zongzhi");
    static final String PASSWORD =
            System.getenv().getOrDefault("MAPLEBRIDGE_PASSWORD", FirstAccounts.DEMO_PASSWORD);

    private DemoOffice() {}

    /** Whether it signs in with the password that everybody may know. */
    static boolean isPublished() {
        return PASSWORD.equals(FirstAccounts.DEMO_PASSWORD);
    }
}
