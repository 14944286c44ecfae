package io.maplebridge.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which rooms of the house there are, and which of them sees which. */
public final class CapabilityRules {

    /** It and its configuration stand above the rooms. */
    private static final DescribedPredicate<JavaClass> STARTS_A_SERVICE =
            DescribedPredicate.describe(
                    "package documentation, or what starts a service",
                    type ->
                            type.getSimpleName().equals("package-info")
                                    || type.getSimpleName().endsWith("Application")
                                    || type.getSimpleName().endsWith("Configuration"));

    private CapabilityRules() {}

    /**
     * Which capability of a service may see which: {@code sees} names, for each, the others it may
     * use. Whatever stands in none of them, such as the class that starts the service, sees all.
     */
    public static void check(String root, Map<String, Set<String>> sees) {
        var own =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        capabilities(root, sees).forEach(rule -> rule.check(own));
    }

    static List<ArchRule> capabilities(String root, Map<String, Set<String>> sees) {
        return new TreeMap<>(sees)
                .entrySet().stream()
                        .map(one -> seesOnly(root, one.getKey(), one.getValue(), sees.keySet()))
                        .toList();
    }

    private static ArchRule seesOnly(
            String root, String capability, Set<String> seen, Set<String> all) {
        String[] hidden =
                all.stream()
                        .filter(other -> !other.equals(capability) && !seen.contains(other))
                        .map(other -> root + "." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + capability + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden)
                .allowEmptyShould(false);
    }

    /** Of another part of the house only what it shows: its domain and its application. */
    public static ArchRule seesNoAdapterOf(String root, String other) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ArchitectureRules.ADAPTERS.stream()
                                .map(adapter -> ArchitectureRules.in(other, adapter))
                                .toArray(String[]::new))
                .allowEmptyShould(false);
    }

    /** Every package is domain, application or an adapter that is named, at some depth. */
    public static ArchRule everyPackageIsARoom(String root) {
        String[] rooms =
                Stream.concat(
                                Stream.of("domain", "application"),
                                ArchitectureRules.ADAPTERS.stream())
                        .map(room -> ArchitectureRules.in(root, room))
                        .toArray(String[]::new);
        return classes()
                .that(DescribedPredicate.not(STARTS_A_SERVICE))
                .and()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(rooms)
                .allowEmptyShould(false);
    }
}
