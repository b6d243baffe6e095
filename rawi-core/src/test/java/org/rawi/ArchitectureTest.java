package org.rawi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The architecture, as far as a machine can hold it. The reasons are in ARCHITECTURE.md. */
class ArchitectureTest {

    /** In the order of the trip: a stage may use what stands before it, never what comes after. */
    private static final List<String> STAGES = List.of(
            "text",
            "lexicon",
            "morphology",
            "grammar",
            "time",
            "mention",
            "actor",
            "attribution",
            "event",
            "agenda",
            "chain");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rawi");

    @Test
    void coreDependsOnTheJdkAndJSpecifyOnly() {
        check(ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.rawi..", "java..", "org.jspecify.annotations"));
    }

    @Test
    void readingKnowsNoFileNetworkClockOrDatabase() {
        check(noClasses()
                .that(not(resideInAPackage("org.rawi.arabic.lexicon.build..")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.File.*|java\\.nio\\.file\\..*|java\\.net\\.(?!URI$).*"
                                + "|java\\.time\\.Clock|java\\.sql\\..*|java\\.util\\.Random|java\\.util\\.concurrent\\.Executor.*")
                .orShould()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis"))));
    }

    @Test
    void readingUsesNoRegularExpression() {
        check(noClasses()
                .that(not(resideInAPackage("org.rawi.arabic.lexicon.build..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("org.rawi.arabic.(**)").should().beFreeOfCycles());
    }

    @Test
    void whatIsApiKnowsNothingOfTheEngine() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.rawi.reading", "org.rawi.text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.rawi", "org.rawi.arabic.."));
    }

    @TestFactory
    List<DynamicTest> stagesOnlyGoForward() {
        return STAGES.stream()
                .map(stage -> DynamicTest.dynamicTest(
                        stage,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage("org.rawi.arabic." + stage + "..")
                                .and(not(resideInAPackage("org.rawi.arabic.lexicon.build..")))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(laterThan(stage)))))
                .toList();
    }

    private static String[] laterThan(String stage) {
        return STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream()
                .map(later -> "org.rawi.arabic." + later + "..")
                .toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }
}
