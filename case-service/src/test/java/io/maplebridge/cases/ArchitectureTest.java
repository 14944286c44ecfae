package io.maplebridge.cases;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.maplebridge.testkit.ArchitectureRules;
import io.maplebridge.testkit.CapabilityRules;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String CASES = "io.maplebridge.cases";

    @Test
    void the_service_is_laid_out_as_the_house_rules_say() {
        ArchitectureRules.checkService(CASES);
    }

    @Test
    void everything_of_a_case_uses_its_life_and_its_life_none_of_it() {
        CapabilityRules.check(
                CASES,
                Map.of(
                        "life", Set.of(),
                        "ledger", Set.of("life"),
                        "papers", Set.of("life")));
    }

    @Test
    void of_the_town_only_what_it_shows_is_used() {
        var own =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(CASES);
        CapabilityRules.seesNoAdapterOf(CASES, "io.maplebridge.town").check(own);
    }
}
