package io.maplebridge.cases.life.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * A step is named by its record, its line, the life cycle and the fold, and by nobody else: a new
 * one is added there, and everything follows. A switch over steps reads their constants, so it is
 * found by the same rule.
 */
class StepsAreNamedInOnePlaceTest {

    private static final DescribedPredicate<JavaClass> ONE_STEP =
            DescribedPredicate.describe(
                    "the record of a step",
                    type -> type.isAssignableTo(Step.class) && !type.isEquivalentTo(Step.class));

    private static final DescribedPredicate<JavaFieldAccess> THE_NAME_OF_A_STEP =
            DescribedPredicate.describe(
                    "the name of a step",
                    access ->
                            access.getTargetOwner().isEquivalentTo(StepKind.class)
                                    && access.getTarget()
                                            .resolveMember()
                                            .map(field ->
                                                    field.getRawType()
                                                            .isEquivalentTo(StepKind.class))
                                            .orElse(false));

    private static final DescribedPredicate<JavaClass> THE_ONE_PLACE =
            belongToAnyOf(
                    Step.class,
                    StepKind.class,
                    StepRules.class,
                    Corrections.class,
                    LifeCycle.class,
                    CaseFold.class);

    @Test
    void nobody_else_names_a_step() {
        JavaClasses cases =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.maplebridge.cases");
        noRecord().check(cases);
        noName().check(cases);
    }

    @Test
    void whoever_does_is_found() {
        JavaClasses named =
                new ClassFileImporter().importClasses(Step.class, StepKind.class, Strangers.class);
        assertThatThrownBy(() -> noRecord().check(named)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noName().check(named)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule noRecord() {
        return noClasses()
                .that(DescribedPredicate.not(THE_ONE_PLACE))
                .should()
                .dependOnClassesThat(ONE_STEP);
    }

    private static ArchRule noName() {
        return noClasses()
                .that(DescribedPredicate.not(THE_ONE_PLACE))
                .should()
                .accessFieldWhere(THE_NAME_OF_A_STEP);
    }

    /** Does what nobody may. */
    static final class Strangers {

        static boolean asks(StepKind kind, Step step) {
            return kind == StepKind.ACCEPT || step instanceof Step.CaseVoided;
        }
    }
}
