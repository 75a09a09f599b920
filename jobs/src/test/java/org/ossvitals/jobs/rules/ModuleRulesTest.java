package org.ossvitals.jobs.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

/** Who may name what. A red rule here is a wrong turn in the design, seldom a rule to loosen. */
@AnalyzeClasses(packages = "org.ossvitals", importOptions = ImportOption.DoNotIncludeTests.class)
final class ModuleRulesTest {
    @ArchTest
    static final ArchRule connectorsKnowNobody = classesOf("connectors")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ossvitals.jobs..", "org.ossvitals.reports..")
            .because("facts flow from connectors to jobs to reports, through files");

    @ArchTest
    static final ArchRule reportsKnowNobody = classesOf("reports")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ossvitals.jobs..", "org.ossvitals.connectors..")
            .because("a report reads computed tables, whoever made them");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.ossvitals.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sparkIsNamedInJobsOnly = classesOutside("jobs")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule httpIsNamedInConnectorsOnly = classesOutside("connectors")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..", "org.kohsuke..", "org.eclipse.jgit..");

    @ArchTest
    static final ArchRule noObjectOfHub4jAsksBehindOurBack = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kohsuke.github", "org.kohsuke.github.extras..", "org.kohsuke.github.internal..")
            .because("its objects fetch what is missing when they are asked for it; ours are read from JSON");

    @ArchTest
    static final ArchRule chartsAreDrawnInReportsOnly =
            classesOutside("reports").should().dependOnClassesThat().resideInAnyPackage("org.jfree..", "java.awt..");

    @ArchTest
    static final ArchRule theClockIsReadByTheCommandLineOnly = outsideTheCommandLine()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .because("time is an argument: yesterday's run can be repeated today");

    @ArchTest
    static final ArchRule theEnvironmentIsReadByTheCommandLineOnly = outsideTheCommandLine()
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule onlyTheCommandLineExitsOrPrints = outsideTheCommandLine()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule theSimulationIsStartedByTheCommandLineOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.ossvitals.connectors.simulation..", "org.ossvitals.jobs.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ossvitals.connectors.simulation..");

    private static GivenClassesConjunction classesOf(String module) {
        return that().resideInAPackage("org.ossvitals." + module + "..");
    }

    private static GivenClassesConjunction classesOutside(String module) {
        return that().resideOutsideOfPackage("org.ossvitals." + module + "..");
    }

    private static GivenClassesConjunction outsideTheCommandLine() {
        return that().resideOutsideOfPackage("org.ossvitals.jobs.cli..");
    }

    private static ClassesThat<GivenClassesConjunction> that() {
        return noClasses().that();
    }
}
