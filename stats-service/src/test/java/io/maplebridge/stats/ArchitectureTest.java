package io.maplebridge.stats;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.Spelling;
import io.maplebridge.testkit.ArchitectureRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.maplebridge.stats";

    /** Each capability, and those it may know beside itself. None of them knows of cases. */
    private static final Map<String, List<String>> MAY_KNOW =
            Map.of(
                    "facts", List.of(),
                    "figures", List.of("facts"),
                    "daily", List.of("facts", "figures"),
                    "changes", List.of("facts", "figures", "daily"),
                    "editions", List.of("facts", "figures", "daily", "changes"),
                    "reports", List.of("facts", "figures", "daily", "changes", "editions"),
                    "tables", List.of("facts", "figures", "daily"),
                    "cases", List.of("facts", "figures"));

    private final JavaClasses own =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void the_service_is_laid_out_like_the_house() {
        ArchitectureRules.checkService(ROOT);
    }

    @Test
    void a_capability_knows_only_those_it_may() {
        MAY_KNOW.forEach((capability, others) -> knowsOnly(capability, others).check(own));
    }

    @Test
    void the_rule_of_capabilities_is_seen_to_fail() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> knowsOnly("daily", List.of("facts")).check(own))
                .withMessageContaining("io.maplebridge.stats.figures");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> knowsOnly("records", List.of()).check(own));
    }

    /**
     * Nothing but the cases' own package speaks of what the case service says. Who reads and how a
     * line is spelt is of no kind of fact.
     */
    @Test
    void only_cases_know_what_a_case_is() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackage(ROOT + ".cases..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "io.maplebridge.contract.event..",
                                        "io.maplebridge.contract.words..")
                                .and(not(equivalentTo(Role.class)))
                                .and(not(equivalentTo(Spelling.class))))
                .check(own);
    }

    private static ArchRule knowsOnly(String capability, List<String> others) {
        String[] allowed =
                Stream.concat(Stream.of(capability), others.stream())
                        .map(ArchitectureTest::in)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(capability))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(false);
    }

    private static String in(String capability) {
        return ROOT + "." + capability + "..";
    }
}
