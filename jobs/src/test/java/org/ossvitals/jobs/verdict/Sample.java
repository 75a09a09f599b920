package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Metric.MeasureDefinition;
import org.ossvitals.reports.model.Metric.SmallSample;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;
import org.ossvitals.reports.model.ThreadNumbers;

/** Measures and projects made by hand. */
final class Sample {

    static final Instant AS_OF = Instant.parse("2026-10-01T00:00:00Z");

    static final List<Metric> METRICS = List.of(
            metric("issue-first-response", "answered-7d", "survival", "higher"),
            metric("change-request-first-response", "answered-7d", "survival", "higher"),
            metric("change-request-closure-ratio", "flow", "rate", "higher"),
            metric("active-contributors", "code", "rate", "higher"),
            metric("new-contributors", "any", "rate", "higher"),
            metric("contributor-concentration", "effective", "bootstrap", "higher"));

    private Sample() {}

    static Metric metric(String id, String measure, String compare, String better) {
        return new Metric(
                id,
                1,
                id,
                "?",
                "own",
                "",
                "group",
                "unit",
                "lower",
                Map.of(measure, new MeasureDefinition(measure, null, better)),
                List.of(),
                new SmallSample(20, 10),
                compare,
                List.of(measure),
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                Map.of());
    }

    static Portfolio portfolio(Project... projects) {
        return new Portfolio("sample", "Sample", AS_OF, null, null, "1", List.of(projects));
    }

    static Project project(String id) {
        return project(id, "graduation", repository(100, 100, null));
    }

    static Project project(String id, String stage, Repository repository) {
        return new Project(id, id, stage, null, null, null, null, List.of(repository));
    }

    static Repository repository(long given, long seen, LocalDate knownSince) {
        ThreadNumbers numbers = new ThreadNumbers(given, seen, 0, 0, 0, 0, given - seen);
        return new Repository(
                "sample/x",
                1L,
                null,
                "primary",
                "ok",
                null,
                false,
                true,
                null,
                numbers,
                knownSince,
                List.of(),
                List.of(),
                1,
                null);
    }

    /** A figure of a project now and one of a year ago. */
    static List<Measure> pair(String metric, String measure, Measure now, Measure past) {
        Season season = metric.equals("contributor-concentration") ? Season.YEAR : Season.QUARTER;
        return List.of(in(season.now(), metric, measure, now), in(season.past(), metric, measure, past));
    }

    private static Measure in(String window, String metric, String measure, Measure m) {
        LocalDate to = LocalDate.parse(window.startsWith("year-ago") ? "2025-10-02" : "2026-10-01");
        return new Measure(
                "sample",
                m.project(),
                "project",
                m.scope(),
                metric,
                measure,
                window,
                to.minusDays(90),
                to,
                null,
                m.value(),
                "unit",
                m.low(),
                m.high(),
                m.n(),
                null,
                null,
                null,
                m.status(),
                m.reason(),
                AS_OF);
    }

    static Measure figure(String project, Estimate estimate, long n, String status) {
        return new Measure(
                "sample",
                project,
                "project",
                project,
                "m",
                "m",
                "last-365d",
                null,
                null,
                null,
                estimate.value(),
                "unit",
                estimate.low(),
                estimate.high(),
                n,
                null,
                null,
                null,
                status,
                null,
                AS_OF);
    }

    static Measure level(String metric, String measure, String window, Measure m) {
        return in(window, metric, measure, m);
    }

    static Estimate only(double value) {
        return new Estimate(value, null, null);
    }
}
