package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ossvitals.jobs.statistics.BenjaminiHochberg;
import org.ossvitals.reports.model.Verdict;

/**
 * Judges the projects of a report. A change is an alarm when its test passes the false-alarm control over all comparisons
 * of the report (Benjamini and Hochberg, q = 0.10), it is large enough to matter, and the months of two years do not deny
 * it; else the measure is steady, or there is no verdict and a reason.
 */
public final class Verdicts {

    private static final double FALSE_ALARMS = 0.1;

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::project)
            .thenComparing(Verdict::metric)
            .thenComparing(Verdict::measure)
            .thenComparing(Verdict::kind);

    private final Figures figures;
    private final Memory memory;
    private final List<JudgedMeasure> judged;

    private Verdicts(Observations observed, SortedMap<Instant, List<Verdict>> runs) {
        figures = new Figures(observed);
        memory = new Memory(runs, observed.asOf());
        judged = observed.metrics().stream().flatMap(JudgedMeasure::of).toList();
    }

    /**
     * Verdicts sorted by project, metric, measure and kind.
     *
     * @param runs verdicts of earlier runs by their as-of, of which those with an alarm or a level are looked at
     */
    public static List<Verdict> judge(Observations observed, SortedMap<Instant, List<Verdict>> runs) {
        return new Verdicts(observed, runs).judge(observed);
    }

    /** Whether later runs need to know of a verdict. */
    public static boolean isRemembered(Verdict verdict) {
        return Memory.isAlarm(verdict) || verdict.kind().equals("level");
    }

    private List<Verdict> judge(Observations observed) {
        List<Candidate> candidates = candidates(observed);
        double[] pValues = candidates.stream()
                .flatMap(each -> each.test().stream())
                .mapToDouble(each -> each.change().p())
                .toArray();
        double threshold = BenjaminiHochberg.threshold(pValues, FALSE_ALARMS);
        VerdictRows rows = new VerdictRows(pValues.length, memory);
        Stream<Verdict> changes = candidates.stream().map(each -> rows.write(each.judged(threshold), each.project()));
        Stream<Verdict> levels = observed.projects().stream()
                .flatMap(project -> LevelRule.crossedBy(project, figures).map(level -> rows.write(level, project)));
        return Stream.concat(changes, levels).sorted(ORDER).toList();
    }

    private List<Candidate> candidates(Observations observed) {
        List<Candidate> candidates = new ArrayList<>();
        for (Standing project : observed.projects()) {
            judged.forEach(asked -> candidates.add(Candidate.of(project, asked, figures, memory)));
        }
        Dispersion dispersion = new Dispersion(candidates);
        return candidates.stream().map(dispersion::allowedFor).toList();
    }
}
