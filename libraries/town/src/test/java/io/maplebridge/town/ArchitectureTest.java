package io.maplebridge.town;

import io.maplebridge.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_town_is_laid_out_as_the_house_rules_say() {
        ArchitectureRules.checkService("io.maplebridge.town");
    }
}
