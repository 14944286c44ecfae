package io.maplebridge.template;

import io.maplebridge.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_templates_are_laid_out_as_the_house_rules_say() {
        ArchitectureRules.checkService("io.maplebridge.template");
    }
}
