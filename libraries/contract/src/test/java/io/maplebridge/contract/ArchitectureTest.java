package io.maplebridge.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.maplebridge.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.maplebridge.contract";

    private static final JavaClasses OWN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void the_contract_stands_alone() {
        ArchitectureRules.contractStandsAlone(ROOT).check(OWN);
        ArchitectureRules.noDumpingGrounds(ROOT).check(OWN);
    }
}
