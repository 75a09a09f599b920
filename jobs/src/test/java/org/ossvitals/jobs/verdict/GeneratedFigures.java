package org.ossvitals.jobs.verdict;

import static org.ossvitals.jobs.verdict.GeneratedProject.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ossvitals.jobs.metric.SampleCase;
import org.ossvitals.jobs.statistics.SurvivalCurve;
import org.ossvitals.jobs.statistics.Waits;
import org.ossvitals.jobs.verdict.GeneratedProject.Thread;
import org.ossvitals.reports.model.Measure;

/** What metrics would say of a made-up project, computed here in plain Java from what happened in it. */
final class GeneratedFigures {

    private static final Instant ANY_TIME = Instant.EPOCH;

    private final GeneratedProject project;
    private final List<Measure> measures = new ArrayList<>();
    private final List<SampleCase> cases = new ArrayList<>();

    /** A span of days; of a past season, or of a month, nothing after its end is looked at. */
    private record Span(String window, LocalDate from, LocalDate to, int first, int end) {

        Span(String window, LocalDate from, LocalDate to) {
            this(window, from, to, day(from), day(to));
        }

        boolean holds(double at) {
            return at >= first && at < end;
        }
    }

    private GeneratedFigures(GeneratedProject project) {
        this.project = project;
    }

    /** The figures of the complete months: they do not depend on when one looks, once their cases have been followed. */
    static List<Measure> months(GeneratedProject project) {
        GeneratedFigures figures = new GeneratedFigures(project);
        YearMonth month = YearMonth.from(GeneratedProject.START);
        for (; month.atDay(1).isBefore(GeneratedProject.END); month = month.plusMonths(1)) {
            Span span = new Span(
                    month.toString(), month.atDay(1), month.plusMonths(1).atDay(1));
            figures.quarterly(span);
            figures.waits(span);
        }
        return figures.measures;
    }

    /** The figures, and the cases behind them, that are compared as of a day. */
    static void asOf(GeneratedProject project, LocalDate day, List<Measure> measures, List<SampleCase> cases) {
        GeneratedFigures figures = new GeneratedFigures(project);
        for (String twin : List.of("", "year-ago-")) {
            LocalDate end = twin.isEmpty() ? day : day.minusDays(364);
            Span quarter = new Span((twin.isEmpty() ? "last-" : twin) + "90d", end.minusDays(90), end);
            figures.quarterly(quarter);
            figures.waits(quarter);
            figures.yearly(new Span((twin.isEmpty() ? "last-" : twin) + "365d", end.minusDays(365), end));
        }
        measures.addAll(figures.measures);
        cases.addAll(figures.cases);
    }

    private void quarterly(Span span) {
        share(
                "unanswered-issues",
                "share",
                span,
                project.issues.stream()
                        .filter(each -> each.opened() >= span.first() && each.opened() < span.end() - 7)
                        .map(each -> each.opened() + each.waited() >= span.end())
                        .toList());
        share(
                "review-coverage",
                "reviewed",
                span,
                project.changes.stream()
                        .filter(each -> span.holds(each.opened() + each.closed()))
                        .map(Thread::reviewed)
                        .toList());
        flow(span);
        Set<Integer> authors = new HashSet<>();
        project.changes.stream()
                .filter(each -> span.holds(each.opened() + each.closed()))
                .forEach(each -> authors.add(each.author()));
        count("active-contributors", "code", span, authors.size());
        count(
                "new-contributors",
                "any",
                span,
                project.newcomers.stream().filter(span::holds).count());
    }

    private void flow(Span span) {
        long opened = project.changes.stream()
                .filter(each -> span.holds(each.opened()))
                .count();
        long closed = project.changes.stream()
                .filter(each -> span.holds(each.opened() + each.closed()))
                .count();
        Double flow = opened == 0 ? null : (Double) ((double) closed / opened);
        String status = opened == 0 ? "no_population" : opened + closed < 20 ? "small_sample" : "ok";
        add("change-request-closure-ratio", "flow", span, new Value(flow, opened + closed, status));
    }

    private void waits(Span span) {
        waits("issue-first-response", span, project.issues, false);
        waits("change-request-first-response", span, project.changes, false);
        waits("issue-resolution-duration", span, project.issues, true);
    }

    private void waits(String metric, Span span, Collection<Thread> threads, boolean toTheEnd) {
        Waits waits = new Waits();
        long n = 0;
        long events = 0;
        for (Thread each : threads) {
            if (span.holds(each.opened())) {
                double followed = Math.min(30, span.window().endsWith("d") ? span.end() - each.opened() : 30);
                double waited = Math.min(followed, toTheEnd ? each.closed() : each.waited());
                boolean event = waited < followed && (toTheEnd || each.answered() <= each.withdrawn());
                waits.add(waited, event ? Waits.EVENT : Waits.CENSORED);
                n++;
                events += event ? 1 : 0;
                if (span.window().endsWith("d")) {
                    cases.add(
                            new SampleCase("project:" + project.id, metric, "rmst-30d", span.window(), waited, event));
                }
            }
        }
        Double mean = SurvivalCurve.of(waits).restrictedMean(30);
        String status = mean == null ? "no_population" : n < 20 || events < 10 ? "small_sample" : "ok";
        add(metric, "rmst-30d", span, new Value(mean, n, status));
    }

    private void yearly(Span span) {
        Map<Integer, Integer> credits = new TreeMap<>();
        project.changes.stream()
                .filter(each -> span.holds(each.opened() + each.closed()))
                .forEach(each -> credits.merge(each.author(), 1, Integer::sum));
        double[] values = credits.values().stream().mapToDouble(each -> each).toArray();
        double sum = java.util.Arrays.stream(values).sum();
        String status = sum < 30 || values.length < 3 ? "small_sample" : "ok";
        Spread spread = Spread.of(values);
        spread(
                "contributor-concentration",
                "effective",
                span,
                values,
                new Value(spread.effective(), (long) sum, status));
        spread(
                "contributor-absence-factor",
                "change-requests",
                span,
                values,
                new Value(spread.absence(), (long) sum, status));
    }

    private void spread(String metric, String measure, Span span, double[] credits, Value value) {
        add(metric, measure, span, value);
        for (double each : credits) {
            cases.add(new SampleCase("project:" + project.id, metric, measure, span.window(), each, true));
        }
    }

    private void share(String metric, String measure, Span span, List<Boolean> hits) {
        long n = hits.size();
        double k = hits.stream().filter(each -> each).count();
        String status = n == 0 ? "no_population" : n < 20 ? "small_sample" : "ok";
        add(metric, measure, span, new Value(n == 0 ? null : (Double) (k / n), n, status));
    }

    private void count(String metric, String measure, Span span, long count) {
        add(metric, measure, span, new Value((double) count, count, "ok"));
    }

    private record Value(Double value, long n, String status) {}

    private void add(String metric, String measure, Span span, Value value) {
        measures.add(new Measure(
                "generated",
                project.id,
                "project",
                project.id,
                metric,
                measure,
                span.window(),
                span.from(),
                span.to(),
                null,
                value.value(),
                "unit",
                null,
                null,
                value.n(),
                null,
                null,
                null,
                value.status(),
                null,
                ANY_TIME));
    }

    /** Without intervals, which cost thousands of drawings. */
    private record Spread(double effective, double absence) {

        static Spread of(double[] credits) {
            if (credits.length == 0) {
                return new Spread(0, 0);
            }
            double total = java.util.Arrays.stream(credits).sum();
            double entropy = java.util.Arrays.stream(credits)
                    .map(each -> -each / total * Math.log(each / total))
                    .sum();
            double[] sorted = java.util.Arrays.stream(credits).sorted().toArray();
            double top = 0;
            int people = 0;
            for (int i = sorted.length - 1; 2 * top < total; i--) {
                top += sorted[i];
                people++;
            }
            return new Spread(Math.exp(entropy), people);
        }
    }
}
