package io.maplebridge.town;

import io.maplebridge.testkit.ArchitectureRules;
import io.maplebridge.testkit.CapabilityRules;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String TOWN = "io.maplebridge.town";

    @Test
    void the_town_is_laid_out_as_the_house_rules_say() {
        ArchitectureRules.checkService(TOWN);
    }

    @Test
    void people_serve_in_units_and_what_is_done_goes_into_the_trail() {
        CapabilityRules.check(
                TOWN,
                Map.of(
                        "audit", Set.of(),
                        "clients", Set.of("audit", "people"),
                        "people", Set.of("audit"),
                        "unsent", Set.of(),
                        "organisation", Set.of("audit", "people")));
    }
}
