package org.ossvitals.reports.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ossvitals.reports.finding.Amounts;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Topic;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** Every measure of every metric for one project, whoever defined it: nothing here knows a metric by name. */
public final class AllFigures {
    private static final int STRATA = 12;
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Facts facts;
    private final Project project;
    private final Map<String, List<Measure>> rows;

    private AllFigures(Facts facts, Project project) {
        this.facts = facts;
        this.project = project;
        rows = facts.rows(project).stream().collect(groupingBy(row -> key(row.metric(), row.measure())));
    }

    /** A metric with its figures; {@code href} seen from the site's folder. */
    public record Block(String title, String href, List<Row> rows) {}

    /**
     * One measure.
     *
     * @param window the window of {@code now}, in words
     * @param strata the same of parts, such as newcomers; empty when there are none
     * @param spark 24 months, drawn, for the measure that the metric's chart is of; else null
     * @param sign null when the measure is not judged
     */
    public record Row(
            String measure,
            String now,
            String window,
            String past,
            List<String> strata,
            String spark,
            Sign sign,
            String verdict) {}

    static List<Block> of(Facts facts, Project project) {
        AllFigures figures = new AllFigures(facts, project);
        return CatalogueView.groups(facts.computed().metrics()).stream()
                .flatMap(group -> group.metrics().stream())
                .map(entry -> figures.block(entry.metric()))
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    private Block block(Metric metric) {
        List<Row> measures = metric.measures().keySet().stream()
                .map(measure -> row(metric, measure))
                .flatMap(Optional::stream)
                .toList();
        return new Block(metric.title(), "metrics/" + Slug.of(metric.id()) + ".html", measures);
    }

    private Optional<Row> row(Metric metric, String measure) {
        List<Measure> all = rows.getOrDefault(key(metric.id(), measure), List.of());
        return shown(all).map(window -> {
            Optional<Verdict> verdict = verdict(metric.id(), measure);
            return new Row(
                    MetricWords.title(metric, measure),
                    figure(all, window),
                    WindowWords.of(window),
                    figure(all, twin(window)),
                    strata(all, window),
                    drawn(metric, measure) ? spark(all) : null,
                    verdict.map(Topic::sign).orElse(null),
                    verdict.map(AllFigures::word).orElse(""));
        });
    }

    /** The window that speaks for a measure: the shortest rolling one, else all, else the newest that is complete. */
    private static Optional<String> shown(List<Measure> all) {
        return all.stream()
                .map(Measure::window)
                .min(Comparator.comparingInt(AllFigures::rank).thenComparing(Comparator.reverseOrder()));
    }

    private static int rank(String window) {
        List<String> first = List.of("last-90d", "last-365d", "all");
        if (first.contains(window)) {
            return first.indexOf(window);
        }
        return window.matches("\\d{4}-Q\\d")
                ? 3
                : window.startsWith("year-to-") ? 4 : MONTH.matcher(window).matches() ? 5 : 6;
    }

    /** The same season a year earlier. */
    private static String twin(String window) {
        if (window.startsWith("last-")) {
            return window.replaceFirst("last", "year-ago");
        }
        java.util.regex.Matcher year = Pattern.compile("\\d{4}").matcher(window);
        return year.find() ? year.replaceFirst(String.valueOf(Integer.parseInt(year.group()) - 1)) : "";
    }

    private static String figure(List<Measure> all, String window) {
        return all.stream()
                .filter(row -> row.window().equals(window) && row.dimension() == null)
                .findFirst()
                .map(AllFigures::said)
                .orElse("");
    }

    private static String said(Measure row) {
        String small = Said.known(row) && "small_sample".equals(row.status())
                ? Words.text("mark.list") + Words.text("status.small_sample")
                : "";
        return Amounts.full(row) + small;
    }

    private static List<String> strata(List<Measure> all, String window) {
        List<String> strata = all.stream()
                .filter(row -> row.window().equals(window) && row.dimension() != null)
                .map(row -> Dimensions.said(row.dimension()) + " " + said(row))
                .toList();
        return strata.size() <= STRATA
                ? strata
                : Stream.concat(
                                strata.stream().limit(STRATA),
                                Stream.of(Words.text("figures.more", Numbers.count(strata.size() - STRATA))))
                        .toList();
    }

    private static boolean drawn(Metric metric, String measure) {
        return metric.chart() != null && measure.equals(metric.chart().y());
    }

    private String spark(List<Measure> all) {
        YearMonth last = Months.last(facts.portfolio().asOf());
        Map<String, Measure> months = all.stream()
                .filter(row -> row.dimension() == null
                        && MONTH.matcher(row.window().replace("year-to-", "")).matches())
                .collect(toMap(row -> row.window().replace("year-to-", ""), row -> row, (a, b) -> a, TreeMap::new));
        return Sparks.svg(months, last);
    }

    private Optional<Verdict> verdict(String metric, String measure) {
        return facts.verdicts(project).stream()
                .filter(verdict -> "change".equals(verdict.kind())
                        && verdict.metric().equals(metric)
                        && verdict.measure().equals(measure))
                .findFirst();
    }

    private static String word(Verdict verdict) {
        Sign sign = Topic.sign(verdict);
        return sign == Sign.NO_VERDICT ? Words.textOr("no_verdict." + verdict.reason(), sign.word()) : sign.word();
    }

    private static String key(String metric, String measure) {
        return metric + " " + measure;
    }
}
