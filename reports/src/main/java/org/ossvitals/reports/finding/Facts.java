package org.ossvitals.reports.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;
import org.ossvitals.reports.model.WaitingThread;

/** One run's tables, looked up by project and figure. A figure that the run did not compute is not_collected. */
public final class Facts {
    private record Key(String project, String metric, String measure, String window) {
        Key in(String other) {
            return new Key(project, metric, measure, other);
        }
    }

    /** A month, or the year to a month's end: figures of a year are told month by month by the latter. */
    private static final Pattern MONTH = Pattern.compile("(year-to-)?\\d{4}-\\d{2}");

    private final Computed computed;
    private final Map<Key, Measure> measures;
    private final Map<String, List<Measure>> rows;
    private final Map<String, Metric> metrics;
    private final Map<Key, Map<String, Measure>> months;
    private final Map<String, List<Verdict>> verdicts;
    private final Map<String, List<WaitingThread>> waiting;

    /** Metrics are called as the language that is spoken calls them. */
    public Facts(Computed run) {
        computed = run.withMetrics(MetricTexts.spoken(run.metrics()));
        rows = computed.measures().stream()
                .filter(m -> m.scopeKind().equals("project"))
                .collect(groupingBy(Measure::scope));
        measures = rows.values().stream()
                .flatMap(List::stream)
                .filter(m -> m.dimension() == null)
                .collect(toMap(m -> new Key(m.scope(), m.metric(), m.measure(), m.window()), m -> m, (a, b) -> a));
        months = measures.entrySet().stream()
                .filter(row -> MONTH.matcher(row.getKey().window()).matches())
                .collect(groupingBy(
                        row -> row.getKey().in(""),
                        toMap(row -> month(row.getKey()), Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
        metrics = computed.metrics().stream().collect(toMap(Metric::id, metric -> metric, (a, b) -> a));
        verdicts = computed.verdicts().stream().collect(groupingBy(Verdict::project));
        waiting = computed.waiting().stream().collect(groupingBy(WaitingThread::project));
    }

    private static String month(Key key) {
        return key.window().replace("year-to-", "");
    }

    public Computed computed() {
        return computed;
    }

    public Portfolio portfolio() {
        return computed.portfolio();
    }

    /** Projects by name. */
    public List<Project> projects() {
        return portfolio().projects().stream()
                .sorted(Comparator.comparing(Project::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Project::id))
                .toList();
    }

    /** The definition with this id. */
    public Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** The project with this id, or the error that names those there are. */
    public Project project(String id) {
        return portfolio().projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No project `" + id + "` in this run; there are "
                        + portfolio().projects().stream().map(Project::id).toList()));
    }

    /** The figure now. */
    public Measure now(Project project, Figure figure) {
        return measure(project, figure, figure.window());
    }

    /** The figure in the same season a year ago. */
    public Measure past(Project project, Figure figure) {
        return measure(project, figure, figure.pastWindow());
    }

    /** The figure in any window, such as {@code 2026-09}. */
    public Measure measure(Project project, Figure figure, String window) {
        Measure found = measures.get(new Key(project.id(), figure.metric(), figure.measure(), window));
        return found != null ? found : Missing.measure(portfolio(), project, figure, window);
    }

    /** The figure of the whole portfolio now; empty when the run did not compute it. */
    public Optional<Measure> whole(Figure figure) {
        return whole(figure, figure.window());
    }

    /** The figure of the whole portfolio in the same season a year ago. */
    public Optional<Measure> wholePast(Figure figure) {
        return whole(figure, figure.pastWindow());
    }

    private Optional<Measure> whole(Figure figure, String window) {
        return computed.measures().stream()
                .filter(m -> m.scopeKind().equals("foundation")
                        && m.scope().equals(portfolio().foundation())
                        && m.dimension() == null)
                .filter(m -> m.metric().equals(figure.metric())
                        && m.measure().equals(figure.measure())
                        && m.window().equals(window))
                .findFirst();
    }

    /** A figure's complete months, oldest first; months without a row are left out. */
    public Map<String, Measure> months(Project project, Figure figure) {
        return months.getOrDefault(new Key(project.id(), figure.metric(), figure.measure(), ""), new TreeMap<>());
    }

    /** Every row about a project as a whole, of all windows and dimensions, in the order of the table. */
    public List<Measure> rows(Project project) {
        return rows.getOrDefault(project.id(), List.of());
    }

    public List<Verdict> verdicts(Project project) {
        return verdicts.getOrDefault(project.id(), List.of());
    }

    /** Open threads without an answer, longest wait first. */
    public List<WaitingThread> waiting(Project project) {
        return waiting.getOrDefault(project.id(), List.of()).stream()
                .sorted(Comparator.comparing(WaitingThread::openedAt)
                        .thenComparing(WaitingThread::repository)
                        .thenComparingInt(WaitingThread::number))
                .toList();
    }

    /** People by country of the last 365 days, most people first, unknown last. */
    public List<CountryShare> countries(Project project) {
        return countries("project", project.id());
    }

    /** The same for the whole portfolio. */
    public List<CountryShare> countries() {
        return countries("foundation", portfolio().foundation());
    }

    private List<CountryShare> countries(String kind, String scope) {
        return computed.countries().stream()
                .filter(row -> row.scopeKind().equals(kind)
                        && row.scope().equals(scope)
                        && row.window().equals("last-365d"))
                .sorted(Comparator.<CountryShare>comparingInt(row -> rank(row.country()))
                        .thenComparing(
                                Comparator.comparingLong(CountryShare::people).reversed())
                        .thenComparing(CountryShare::country))
                .toList();
    }

    private static int rank(String country) {
        return country.equals("unknown") ? 2 : country.equals("other") ? 1 : 0;
    }
}
