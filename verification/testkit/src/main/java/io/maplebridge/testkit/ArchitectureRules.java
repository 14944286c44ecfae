package io.maplebridge.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of the house as rules that a build checks. A rule that finds no class to look at
 * fails: it would hold whatever is written.
 *
 * <p>{@code root} is the package of a service, such as {@code io.maplebridge.cases}.
 */
public final class ArchitectureRules {

    private static final String HOUSE = "io.maplebridge..";

    /** Plain Java that is the same in every domain. */
    private static final String[] KERNEL = {
        "java..",
        "org.jspecify..",
        "io.maplebridge.contract.words..",
        "io.maplebridge.contract.fact..",
        "io.maplebridge.platform.hash.."
    };

    static final List<String> ADAPTERS =
            List.of("web", "kafka", "mongo", "xlsx", "docx", "keys", "oidc");
    private static final String[] DUMPING_GROUNDS =
            Stream.of("util", "utils", "common", "helper", "helpers", "manager", "managers")
                    .map(name -> ".." + name + "..")
                    .toArray(String[]::new);

    private ArchitectureRules() {}

    /** Every rule of a service at once, over its own classes without its tests. */
    public static void checkService(String root) {
        var own =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        Stream.of(
                        servicesKeepApart(root),
                        driverStaysWithItsAdapter(root),
                        noDumpingGrounds(root),
                        CapabilityRules.everyPackageIsARoom(root))
                .forEach(rule -> rule.check(own));
        List<String> layers =
                Stream.concat(Stream.of("domain", "application"), ADAPTERS.stream())
                        .filter(layer -> own.stream().anyMatch(resideInAPackage(in(root, layer))))
                        .toList();
        layers.forEach(layer -> arrowsPointInwards(root, layer).check(own));
    }

    /** web, kafka and mongo may use application and domain; application the domain; no more. */
    public static ArchRule arrowsPointInwards(String root, String layer) {
        return switch (layer) {
            case "domain" -> domainStandsAlone(root);
            case "application" -> never(root, layer, ADAPTERS);
            default -> never(root, layer, ADAPTERS.stream().filter(a -> !a.equals(layer)).toList());
        };
    }

    /** The domain imports the kernel and itself: no framework, no wire shape. */
    public static ArchRule domainStandsAlone(String root) {
        String[] allowed = Arrays.copyOf(KERNEL, KERNEL.length + 1);
        allowed[KERNEL.length] = in(root, "domain");
        return only(in(root, "domain"), allowed);
    }

    /** A service knows the libraries that are for every service, and no other part of the house. */
    public static ArchRule servicesKeepApart(String root) {
        DescribedPredicate<JavaClass> anotherPart =
                resideInAPackage(HOUSE)
                        .and(
                                DescribedPredicate.not(
                                        resideInAnyPackage(
                                                root + "..",
                                                "io.maplebridge.contract..",
                                                "io.maplebridge.platform..",
                                                "io.maplebridge.template..",
                                                "io.maplebridge.town..")))
                        .as("another part of the house");
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(anotherPart)
                .allowEmptyShould(false);
    }

    /** What is said between services needs Java and JSON only. */
    public static ArchRule contractStandsAlone(String root) {
        return only(
                root + "..",
                "java..",
                "org.jspecify..",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation..",
                root + "..");
    }

    /** Documents, filters and exceptions of the MongoDB driver never leave a mongo package. */
    public static ArchRule driverStaysWithItsAdapter(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("..mongo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .allowEmptyShould(false);
    }

    /** Shared things have a subject, and a package named after it. */
    public static ArchRule noDumpingGrounds(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideOutsideOfPackages(DUMPING_GROUNDS)
                .allowEmptyShould(false);
    }

    private static ArchRule never(String root, String layer, List<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(in(root, layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(other -> in(root, other)).toArray(String[]::new))
                .allowEmptyShould(false);
    }

    private static ArchRule only(String where, String... allowed) {
        DescribedPredicate<JavaClass> known =
                resideInAnyPackage(allowed)
                        .or(
                                DescribedPredicate.describe(
                                        "arrays of primitives",
                                        type -> type.getBaseComponentType().isPrimitive()));
        return classes()
                .that()
                .resideInAPackage(where)
                .should()
                .onlyDependOnClassesThat(known)
                .allowEmptyShould(false);
    }

    static String in(String root, String layer) {
        return root + ".." + layer + "..";
    }
}
