package org.ossvitals.jobs.metric;

import static org.ossvitals.jobs.metric.Checks.listed;
import static org.ossvitals.jobs.metric.Checks.oneOf;
import static org.ossvitals.jobs.metric.Checks.require;
import static org.ossvitals.jobs.metric.Checks.slug;
import static org.ossvitals.jobs.metric.Checks.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.Window;
import org.ossvitals.jobs.sql.Windows;
import org.ossvitals.reports.model.Metric;

/**
 * {@code metric.yml}: what is measured, in which words, units and windows, and how it may be judged.
 *
 * @param version counted up when the same facts give another figure than before; 1 where nothing is said
 * @param definition address of the definition followed, or {@code own} with the reason in {@code about}
 * @param better lower, higher or neither
 * @param measures what the query's measures are called; {@code median: Median wait} is short for a title
 * @param windows names or kinds of windows: the query sees only these
 * @param dimension what the column {@code dimension} holds, such as {@code country}; null when the query has none
 * @param needs facts without which there is no figure: see {@link #FACTS}; a measure may need others
 * @param reach how far back a figure looks: {@code window}, {@code end}, or {@code beginning} where nothing is said, so
 *     that a metric whose author did not think of it waits for the whole history
 * @param empty what a scope without rows has in a window: {@code zero} or {@code no_population}
 * @param smallSample below these a value is shown but not judged
 * @param compare how two windows are compared: survival, share, rate, ratio, bootstrap or none
 * @param judged measures that get a verdict; each comparison more costs all others power
 * @param limits sentences on what the figure does not see
 * @param peers sentences on how other tools measure the same, and what comes of it
 * @param sources addresses of what the definition rests on, beside {@code definition}
 */
public record MetricDefinition(
        String id,
        Integer version,
        String title,
        String question,
        String definition,
        String about,
        String group,
        String unit,
        String better,
        Map<String, MeasureYaml> measures,
        List<String> windows,
        String dimension,
        List<String> needs,
        String reach,
        String empty,
        Metric.SmallSample smallSample,
        String compare,
        List<String> judged,
        Metric.Chart chart,
        List<String> limits,
        List<String> peers,
        List<String> sources) {
    /** What {@code needs} may name. */
    public static final Set<String> FACTS = Set.of(
            "issues",
            "change-requests",
            "comments",
            "reviews",
            "events",
            "commits",
            "files",
            "releases",
            "stars",
            "profiles");

    static final Set<String> BETTER = Set.of("lower", "higher", "neither");
    static final Set<String> EMPTY = Set.of("zero", "no_population");
    private static final Set<String> COMPARE = Set.of("survival", "share", "rate", "ratio", "bootstrap", "none");
    private static final Set<String> CHARTS = Set.of("line", "bar", "none");

    public MetricDefinition {
        slug("id", id);
        version = version == null ? (Integer) 1 : version;
        require(version >= 1, "version " + version + " must be 1 or more");
        text("title", title);
        text("question", question);
        text("definition", definition);
        text("about", about);
        slug("group", group);
        text("unit", unit);
        oneOf("better", better, BETTER);
        measures = measures == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        require(!measures.isEmpty(), "measures is missing: name at least one");
        measures.keySet().forEach(measure -> slug("measures", measure));
        windows = listed("windows", windows, Windows.NAMES);
        require(!windows.isEmpty(), "windows is missing: name at least one of " + Checks.sorted(Windows.NAMES));
        needs = listed("needs", needs, FACTS);
        reach = reach == null ? Basis.BEGINNING : oneOf("reach", reach, Basis.REACHES);
        empty = empty == null ? "no_population" : oneOf("empty", empty, EMPTY);
        smallSample = smallSample == null ? new Metric.SmallSample(null, null) : smallSample;
        compare = compare == null ? "none" : oneOf("compare", compare, COMPARE);
        judged = listed("judged", judged, measures.keySet());
        require(judged.isEmpty() || !"none".equals(compare), "judged needs compare: say how two windows are compared");
        requireComparable(judged, compare, windows);
        for (String measure : judged) {
            String own = measures.get(measure).better();
            require(
                    !"neither".equals(own == null ? better : own),
                    "judged `" + measure + "` has better `neither`: say which direction is better, or do not judge it");
        }
        chart = chart == null ? new Metric.Chart("none", null, null, List.of()) : chart;
        oneOf("chart.kind", chart.kind(), CHARTS);
        require(
                chart.y() == null || measures.containsKey(chart.y()),
                "chart.y `" + chart.y() + "` is no measure"
                        + Nearest.hint(String.valueOf(chart.y()), measures.keySet()));
        limits = sentences(limits);
        peers = sentences(peers);
        sources = sentences(sources);
    }

    private static void requireComparable(List<String> judged, String compare, List<String> windows) {
        List<String> compared =
                ComparedWindows.of(compare).map(ComparedWindows::names).orElse(List.of());
        for (String window : compared) {
            require(
                    judged.isEmpty() || windows.contains(window),
                    "windows lacks `" + window + "`: what is judged with compare `" + compare + "` looks at "
                            + String.join(", ", compared));
        }
    }

    private static List<String> sentences(List<String> sentences) {
        return sentences == null ? List.of() : List.copyOf(sentences);
    }

    String unitOf(String measure) {
        String own = measures.get(measure).unit();
        return own == null ? unit : own;
    }

    boolean isZeroWhenEmpty(String measure) {
        String own = measures.get(measure).empty();
        return "zero".equals(own == null ? empty : own);
    }

    /** Whether there is such a measure in a window of the metric. */
    boolean measuresIn(Window window, String measure) {
        List<String> own = measures.get(measure).windows();
        return own == null || own.stream().anyMatch(window::answersTo);
    }

    Basis basisOf(String measure) {
        MeasureYaml own = measures.get(measure);
        return new Basis(
                own.needs() == null ? needs : own.needs(), own.uses(), own.reach() == null ? reach : own.reach());
    }

    /** Measures as readers see them, with every gap filled. */
    Map<String, Metric.MeasureDefinition> described() {
        Map<String, Metric.MeasureDefinition> described = new LinkedHashMap<>();
        measures.forEach((name, own) -> described.put(name, described(name, own)));
        return Collections.unmodifiableMap(described);
    }

    private Metric.MeasureDefinition described(String name, MeasureYaml own) {
        return new Metric.MeasureDefinition(
                own.title() == null ? name : own.title(), unitOf(name), own.better() == null ? better : own.better());
    }
}
