package org.ossvitals.reports.finding;

import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * Levels worth acting on whatever happened a year ago. The bounds are our own and are printed with the finding: half of
 * all work from one person or one known organisation, twice the ninth decile of past gaps between releases, half of the
 * change requests from bots, half of the locations unknown; a robust variation of release gaps up to a quarter is regular.
 */
public final class Levels {
    private static final double HALF = 0.5;
    private static final double REGULAR = 0.25;
    private static final double LATE = 2;

    private Levels() {}

    /** More than twice as long without a feature release as nine of ten gaps before. */
    public static boolean overdue(Facts facts, Project project) {
        Measure ratio = facts.now(project, Figure.OVERDUE);
        return Said.judged(ratio)
                && ratio.value() > LATE
                && !Condition.of(project).archived();
    }

    /** Feature releases come at a nearly constant distance, and the next one is not late. */
    public static boolean regular(Facts facts, Project project) {
        Measure spread = facts.now(project, Figure.RELEASE_SPREAD);
        Measure ratio = facts.now(project, Figure.OVERDUE);
        return Said.judged(spread) && spread.value() <= REGULAR && Said.known(ratio) && ratio.value() <= 1.5;
    }

    static boolean clockwork(Facts facts, Project project) {
        return regular(facts, project)
                && facts.now(project, Figure.RELEASE_SPREAD).value() <= REGULAR / 5;
    }

    static boolean onePerson(Facts facts, Project project) {
        return atLeastHalf(facts.now(project, Figure.TOP_PERSON))
                && !"small_sample".equals(facts.now(project, Figure.ABSENCE).status());
    }

    /** One organisation has half of the work even if all unknown work were others'. */
    static boolean oneOrganisation(Facts facts, Project project) {
        Measure top = facts.now(project, Figure.TOP_ORGANISATION);
        return Said.judged(top) && top.low() != null && top.low() >= 0.8;
    }

    static boolean mostlyBots(Facts facts, Project project) {
        return atLeastHalf(facts.now(project, Figure.BOTS));
    }

    public static boolean locationsUnknown(Facts facts, Project project) {
        Measure unknown = facts.now(project, Figure.UNKNOWN_LOCATIONS);
        return Said.known(unknown) && unknown.value() >= HALF;
    }

    private static boolean atLeastHalf(Measure m) {
        return Said.judged(m) && m.value() >= HALF;
    }

    /** The gap that nine of ten stayed within, in days; null when there is none. */
    static Double usualGap(Facts facts, Project project) {
        Measure ratio = facts.now(project, Figure.OVERDUE);
        Measure age = facts.now(project, Figure.RELEASE_AGE);
        return ratio.value() == null || age.value() == null || ratio.value() == 0 ? null : age.value() / ratio.value();
    }
}
