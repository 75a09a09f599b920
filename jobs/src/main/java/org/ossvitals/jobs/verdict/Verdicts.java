package org.ossvitals.jobs.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ossvitals.jobs.statistics.BenjaminiHochberg;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/**
 * Judges the projects of a portfolio. A change is worsening or improving when its test passes the false-alarm control
 * over all comparisons of the report (Benjamini and Hochberg, q = 0.10), and it is large enough to matter; else it is
 * steady, or there is no verdict and a reason.
 */
public final class Verdicts {

    private static final double FALSE_ALARMS = 0.1;

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::project)
            .thenComparing(Verdict::metric)
            .thenComparing(Verdict::measure)
            .thenComparing(Verdict::kind);

    private Verdicts() {}

    /**
     * Verdicts sorted by project, metric, measure and kind.
     *
     * @param previous the verdicts of the run about a month before, or none; a verdict that agrees counts its months on
     */
    public static List<Verdict> judge(
            Portfolio portfolio, List<Metric> metrics, List<Measure> measures, List<Verdict> previous) {
        Figures figures = new Figures(measures);
        List<Candidate> candidates = candidates(portfolio, metrics, figures);
        double[] pValues = candidates.stream()
                .flatMap(each -> each.change().stream())
                .mapToDouble(Change::p)
                .toArray();
        double threshold = BenjaminiHochberg.threshold(pValues, FALSE_ALARMS);
        Stream<Judgement> changes = candidates.stream().map(each -> each.judged(threshold));
        Stream<Judgement> levels = portfolio.projects().stream().flatMap(project -> levels(project, figures));
        VerdictRows rows = new VerdictRows(pValues.length, previous);
        return Stream.concat(changes, levels).map(rows::write).sorted(ORDER).toList();
    }

    private static List<Candidate> candidates(Portfolio portfolio, List<Metric> metrics, Figures figures) {
        List<Candidate> candidates = new ArrayList<>();
        for (Project project : portfolio.projects()) {
            for (ChangeRule rule : ChangeRule.ALL) {
                metrics.stream()
                        .filter(rule::appliesTo)
                        .map(metric -> Candidate.of(project, rule, rule.higherIsBetter(metric), figures))
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    private static Stream<Judgement> levels(Project project, Figures figures) {
        if (Guards.archived(project)) {
            return Stream.empty();
        }
        return LevelRule.ALL.stream().flatMap(rule -> {
            Measure figure = figures.find(project.id(), rule.metric(), rule.measure(), rule.window());
            return rule.crossedBy(figure) ? Stream.of(rule.judged(figure)) : Stream.empty();
        });
    }
}
