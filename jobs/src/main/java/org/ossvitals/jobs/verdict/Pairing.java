package org.ossvitals.jobs.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.ossvitals.jobs.verdict.Standing.Compared;
import org.ossvitals.reports.model.Measure;

/** Finds what a measure of a project can be compared with: a year ago, or else the window before. */
final class Pairing {

    private final Figures figures;
    private final Standing standing;

    Pairing(Figures figures, Standing standing) {
        this.figures = figures;
        this.standing = standing;
    }

    Optional<Pair> of(JudgedMeasure asked) {
        return against(asked, Pair.YEAR_AGO, asked.windows().yearAgo())
                .or(() -> against(asked, Pair.PREVIOUS, asked.windows().previous()));
    }

    /** The figure of the whole project, whether it can be compared or not; null when there is none. */
    Measure now(JudgedMeasure asked) {
        return figures.side(
                        "project:" + standing.project(), asked, asked.windows().now())
                .figure();
    }

    private Optional<Pair> against(JudgedMeasure asked, String against, String window) {
        Measure whole = window == null
                ? null
                : figures.side("project:" + standing.project(), asked, window).figure();
        return whole == null
                ? Optional.empty()
                : knownSince(whole.windowFrom())
                        .map(compared -> pair(asked, against, window, compared))
                        .filter(pair -> hasPast(pair.past().figure()));
    }

    private Pair pair(JudgedMeasure asked, String against, String window, Compared compared) {
        Side now = figures.side(compared.scope(), asked, asked.windows().now());
        return new Pair(now, figures.side(compared.scope(), asked, window), against, compared);
    }

    /** As many repositories as are known from the day on. */
    private Optional<Compared> knownSince(LocalDate day) {
        return standing.compared().stream()
                .filter(each -> !each.since().isAfter(day))
                .findFirst();
    }

    /** Before its first repository was made, a project has no past rather than an empty one. */
    private static boolean hasPast(Measure past) {
        return past != null
                && !past.status().equals("not_collected")
                && !(past.status().equals("no_population") && past.reason() != null);
    }
}
