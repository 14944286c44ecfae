package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String STRAIGHT = "io.maplebridge.testkit.fixture.straight";
    private static final String CROOKED = "io.maplebridge.testkit.fixture.crooked";
    private static final String EMPTY = "io.maplebridge.testkit.fixture.empty";

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("io.maplebridge.testkit.fixture");

    @ParameterizedTest(name = "{1}")
    @MethodSource("crooked")
    void a_rule_names_the_class_that_breaks_it(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(FIXTURES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @ParameterizedTest
    @MethodSource("straight")
    void a_straight_service_breaks_none(ArchRule rule) {
        assertThatNoException().isThrownBy(() -> rule.check(FIXTURES));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void a_rule_that_finds_nothing_to_look_at_fails(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(FIXTURES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void a_service_whose_classes_are_not_found_fails() {
        assertThatThrownBy(() -> ArchitectureRules.checkService(EMPTY))
                .isInstanceOf(AssertionError.class);
    }

    static Stream<Arguments> crooked() {
        return Stream.of(
                Arguments.of(ArchitectureRules.domainStandsAlone(CROOKED), "ComponentMatter"),
                Arguments.of(
                        ArchitectureRules.arrowsPointInwards(CROOKED, "domain"), "ComponentMatter"),
                Arguments.of(
                        ArchitectureRules.arrowsPointInwards(CROOKED, "application"),
                        "StoredMatters"),
                Arguments.of(
                        ArchitectureRules.arrowsPointInwards(CROOKED, "mongo"), "MatterDocument"),
                Arguments.of(ArchitectureRules.servicesKeepApart(CROOKED), "MatterRecord"),
                Arguments.of(ArchitectureRules.contractStandsAlone(CROOKED), "MatterRecord"),
                Arguments.of(
                        ArchitectureRules.driverStaysWithItsAdapter(CROOKED), "MatterController"),
                Arguments.of(ArchitectureRules.noDumpingGrounds(CROOKED), "Dates"),
                Arguments.of(CapabilityRules.everyPackageIsARoom(CROOKED), "Dates"),
                Arguments.of(
                        CapabilityRules.seesNoAdapterOf(CROOKED + ".application", CROOKED),
                        "StoredMatters"),
                Arguments.of(
                        CapabilityRules.capabilities(
                                        CROOKED,
                                        Map.of("application", Set.of(), "mongo", Set.of("domain")))
                                .getFirst(),
                        "StoredMatters"));
    }

    static Stream<ArchRule> straight() {
        return Stream.of(
                ArchitectureRules.arrowsPointInwards(STRAIGHT, "domain"),
                ArchitectureRules.arrowsPointInwards(STRAIGHT, "application"),
                ArchitectureRules.arrowsPointInwards(STRAIGHT, "web"),
                ArchitectureRules.arrowsPointInwards(STRAIGHT, "mongo"),
                ArchitectureRules.servicesKeepApart(STRAIGHT),
                ArchitectureRules.contractStandsAlone(STRAIGHT + ".domain"),
                ArchitectureRules.driverStaysWithItsAdapter(STRAIGHT),
                ArchitectureRules.noDumpingGrounds(STRAIGHT));
    }

    static Stream<ArchRule> empty() {
        return Stream.of(
                ArchitectureRules.arrowsPointInwards(EMPTY, "domain"),
                ArchitectureRules.arrowsPointInwards(EMPTY, "application"),
                ArchitectureRules.servicesKeepApart(EMPTY),
                ArchitectureRules.contractStandsAlone(EMPTY),
                ArchitectureRules.driverStaysWithItsAdapter(EMPTY),
                ArchitectureRules.noDumpingGrounds(EMPTY));
    }
}
