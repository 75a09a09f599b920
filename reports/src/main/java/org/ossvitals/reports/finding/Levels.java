package org.ossvitals.reports.finding;

import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/**
 * Levels worth acting on whatever happened a year ago. Whether one is crossed is judged with the verdicts, and read here;
 * only regularity, which is good news, is read off the figure by the bands of its metric.
 */
public final class Levels {
    /** The band that the metric release-regularity calls regular. */
    private static final double REGULAR = 0.25;
    /** Not late yet: within half as long again as nine of ten gaps. */
    private static final double NOT_LATE = 1.5;

    private Levels() {}

    /** More than twice as long without a feature release as nine of ten gaps before. */
    public static boolean overdue(Facts facts, Project project) {
        return crossed(facts, project, Figure.OVERDUE).isPresent()
                && !Condition.of(project).archived();
    }

    /** Overdue in two runs in a row. */
    public static boolean overdueConfirmed(Facts facts, Project project) {
        return overdue(facts, project)
                && crossed(facts, project, Figure.OVERDUE)
                        .filter(verdict -> Topic.months(verdict) >= 2)
                        .isPresent();
    }

    /** Feature releases come at a nearly constant distance, and the next one is not late. */
    public static boolean regular(Facts facts, Project project) {
        Measure spread = facts.now(project, Figure.RELEASE_SPREAD);
        Measure ratio = facts.now(project, Figure.OVERDUE);
        return Said.judged(spread) && spread.value() <= REGULAR && Said.known(ratio) && ratio.value() <= NOT_LATE;
    }

    static boolean clockwork(Facts facts, Project project) {
        return regular(facts, project)
                && facts.now(project, Figure.RELEASE_SPREAD).value() <= REGULAR / 5;
    }

    /** Half of the merged changes or more from one person. */
    static boolean onePerson(Facts facts, Project project) {
        return Said.known(facts.now(project, Figure.TOP_PERSON))
                && (crossed(facts, project, Figure.TOP_PERSON).isPresent()
                        || crossed(facts, project, Figure.ABSENCE).isPresent());
    }

    /** Nearly all work from one organisation, even if all unknown work were others'. */
    static boolean oneOrganisation(Facts facts, Project project) {
        return crossed(facts, project, Figure.TOP_ORGANISATION).isPresent();
    }

    static boolean mostlyBots(Facts facts, Project project) {
        return crossed(facts, project, Figure.BOTS).isPresent();
    }

    /** So few answers that it is worth saying although nothing changed. */
    static boolean fewAnswers(Facts facts, Project project) {
        Sign sign = Topic.ANSWERS.sign(facts, project);
        return crossed(facts, project, Figure.ANSWERED).isPresent()
                && !sign.tone().equals("worse");
    }

    public static boolean locationsUnknown(Facts facts, Project project) {
        return crossed(facts, project, Figure.KNOWN_LOCATIONS).isPresent();
    }

    private static Optional<Verdict> crossed(Facts facts, Project project, Figure figure) {
        return facts.verdicts(project).stream()
                .filter(verdict -> "level".equals(verdict.kind())
                        && verdict.metric().equals(figure.metric())
                        && verdict.measure().equals(figure.measure()))
                .findFirst();
    }

    /** The gap that nine of ten stayed within, in days; null when there is none. */
    static Double usualGap(Facts facts, Project project) {
        Measure ratio = facts.now(project, Figure.OVERDUE);
        Measure age = facts.now(project, Figure.RELEASE_AGE);
        return ratio.value() == null || age.value() == null || ratio.value() == 0 ? null : age.value() / ratio.value();
    }
}
