package io.maplebridge.cases;

import io.maplebridge.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_laid_out_as_the_house_rules_say() {
        ArchitectureRules.checkService("io.maplebridge.cases");
    }
}
