package org.ossvitals.jobs.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Names say what a thing is. A class that can only be called a manager does too much, or nothing. */
@AnalyzeClasses(packages = "org.ossvitals", importOptions = ImportOption.DoNotIncludeTests.class)
final class NameRulesTest {
    @ArchTest
    static final ArchRule noClassHidesBehindAnEmptyName =
            noClasses().should().haveNameMatching(".*[.$]\\w*(Manager|Helper|Utils?|Impl|Abstract)(?![a-z])\\w*");

    @ArchTest
    static final ArchRule noMethodGets = noMethods()
            .that(areNamedByUs())
            .should()
            .haveNameMatching("get[A-Z]\\w*")
            .because("a value is called what it is, and work is called what it does");

    /** A method that a library calls has the name that the library gave it. */
    private static DescribedPredicate<JavaMethod> areNamedByUs() {
        return DescribedPredicate.describe("are named by us", method -> Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("org.ossvitals"))
                .flatMap(type -> type.getMethods().stream())
                .noneMatch(theirs -> theirs.getName().equals(method.getName())));
    }
}
