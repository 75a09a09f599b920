package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.jobs.metric.ComparedWindows;
import org.ossvitals.jobs.metric.SampleCase;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.verdict.Standing.Compared;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Metric.MeasureDefinition;
import org.ossvitals.reports.model.Metric.SmallSample;
import org.ossvitals.reports.model.Verdict;

/** One project, {@code x}, with figures and cases made by hand. */
final class Sample {

    static final LocalDate DAY = LocalDate.parse("2026-10-01");
    static final Standing STANDING = standing(null, LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-01"));

    static final Metric WAITS = metric("issue-first-response", "rmst-30d", "survival", "lower");
    static final Metric UNANSWERED = metric("unanswered-issues", "share", "share", "lower");
    static final Metric NEWCOMERS = metric("new-contributors", "any", "rate", "higher");
    static final Metric FLOW = metric("change-request-closure-ratio", "flow", "ratio", "higher");
    static final Metric EFFECTIVE = metric("contributor-concentration", "effective", "bootstrap", "higher");
    static final Metric ABSENCE = metric("contributor-absence-factor", "change-requests", "bootstrap", "higher");

    private Sample() {}

    static Metric metric(String id, String measure, String compare, String better) {
        return versioned(1, id, measure, compare, better);
    }

    static Metric version(Metric metric, int version) {
        String measure = metric.judged().get(0);
        return versioned(version, metric.id(), measure, metric.compare(), metric.better());
    }

    private static Metric versioned(int version, String id, String measure, String compare, String better) {
        return new Metric(
                id,
                version,
                id,
                "?",
                "own",
                "",
                "group",
                "unit",
                better,
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

    static Standing standing(String rest, LocalDate activeSince, LocalDate knownSince) {
        return new Standing("x", rest, activeSince, true, List.of(new Compared("project:x", 3, knownSince)), Map.of());
    }

    static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The only verdict that there is. */
    static Verdict only(Facts facts) {
        return only(STANDING, facts, new TreeMap<>());
    }

    static Verdict only(Standing standing, Facts facts, SortedMap<Instant, List<Verdict>> runs) {
        List<Verdict> verdicts = judge(standing, facts, runs);
        if (verdicts.size() != 1) {
            throw new AssertionError("Not one verdict: " + verdicts);
        }
        return verdicts.get(0);
    }

    static List<Verdict> judge(Standing standing, Facts facts, SortedMap<Instant, List<Verdict>> runs) {
        return Verdicts.judge(
                new Observations(at(facts.asOf), List.of(standing), facts.metrics, facts.measures, facts.cases), runs);
    }

    static Estimate only(double value) {
        return new Estimate(value, null, null);
    }

    /** Figures and cases, added one after the other. */
    static final class Facts {

        private final LocalDate asOf;
        private final List<Metric> metrics = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final List<SampleCase> cases = new ArrayList<>();

        Facts() {
            this(DAY);
        }

        Facts(LocalDate asOf) {
            this.asOf = asOf;
        }

        /** A metric with its figure now and a year ago. */
        Facts pair(Metric metric, Value now, Value past) {
            ComparedWindows windows = ComparedWindows.of(metric.compare()).orElseThrow();
            return judging(metric).figure(metric, windows.now(), now).figure(metric, windows.yearAgo(), past);
        }

        Facts judging(Metric metric) {
            metrics.add(metric);
            return this;
        }

        Facts figure(Metric metric, String window, Value value) {
            return figure("project:x", metric, window, value);
        }

        Facts figure(String scope, Metric metric, String window, Value value) {
            measures.add(value.in(scope, metric, window, asOf));
            return this;
        }

        Facts cases(Metric metric, String window, double[] values, int events) {
            for (int i = 0; i < values.length; i++) {
                String measure = metric.judged().get(0);
                cases.add(new SampleCase("project:x", metric.id(), measure, window, values[i], i < events));
            }
            return this;
        }
    }

    /** A figure without its name. */
    record Value(Double value, Double low, Double high, Long n, Double coverage, String status) {

        static Value of(double value, long n) {
            return new Value(value, null, null, n, null, "ok");
        }

        static Value share(long k, long n) {
            return of((double) k / n, n);
        }

        Value with(String otherStatus) {
            return new Value(value, low, high, n, coverage, otherStatus);
        }

        Value covering(double share) {
            return new Value(value, low, high, n, share, status);
        }

        private Measure in(String scope, Metric metric, String window, LocalDate asOf) {
            LocalDate to = window.startsWith("year-ago") ? asOf.minusDays(364) : asOf;
            to = window.startsWith("previous") ? asOf.minusDays(90) : to;
            int colon = scope.indexOf(':');
            return new Measure(
                    "sample",
                    "x",
                    scope.substring(0, colon),
                    scope.substring(colon + 1),
                    metric.id(),
                    metric.judged().get(0),
                    window,
                    to.minusDays(window.contains("365") ? 365 : 90),
                    to,
                    null,
                    value,
                    "unit",
                    low,
                    high,
                    n,
                    null,
                    null,
                    coverage,
                    status,
                    null,
                    at(asOf));
        }
    }
}
