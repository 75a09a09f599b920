package org.ossvitals.jobs.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Names say what a thing is. A class that can only be called a manager does too much, or nothing. */
@AnalyzeClasses(packages = "org.ossvitals", importOptions = ImportOption.DoNotIncludeTests.class)
final class NameRulesTest {
    @ArchTest
    static final ArchRule noClassHidesBehindAnEmptyName =
            noClasses().should().haveNameMatching(".*[.$]\\w*(Manager|Helper|Utils?|Impl|Abstract)(?![a-z])\\w*");

    @ArchTest
    static final ArchRule noMethodGets = noMethods()
            .should()
            .haveNameMatching("get[A-Z]\\w*")
            .because("a value is called what it is, and work is called what it does");
}
