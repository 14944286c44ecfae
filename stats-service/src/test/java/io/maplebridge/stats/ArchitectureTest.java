package io.maplebridge.stats;

import io.maplebridge.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_laid_out_like_the_house() {
        ArchitectureRules.checkService("io.maplebridge.stats");
    }
}
