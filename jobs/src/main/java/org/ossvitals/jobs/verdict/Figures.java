package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ossvitals.jobs.metric.SampleCase;
import org.ossvitals.reports.model.Measure;

/** The figures of projects and of their comparable parts, and the cases behind them, by what they measure. */
final class Figures {

    /** How far back months reach. */
    static final int MONTHS = 60;

    private record Key(String metric, String measure, String window) {}

    private final Instant asOf;
    private final Map<String, Map<Key, Measure>> figures = new HashMap<>();
    private final Map<String, Map<Key, Cases>> cases = new HashMap<>();

    Figures(Observations observed) {
        asOf = observed.asOf();
        for (Measure each : observed.measures()) {
            if (isJudged(each.scopeKind()) && each.dimension() == null) {
                String scope = each.scopeKind() + ":" + each.scope();
                figures.computeIfAbsent(scope, any -> new HashMap<>())
                        .put(new Key(each.metric(), each.measure(), each.window()), each);
            }
        }
        for (SampleCase each : observed.cases()) {
            cases.computeIfAbsent(each.scope(), any -> new HashMap<>())
                    .computeIfAbsent(new Key(each.metric(), each.measure(), each.window()), any -> new Cases())
                    .add(each.value(), each.event());
        }
    }

    private static boolean isJudged(String scopeKind) {
        return scopeKind.equals("project") || scopeKind.equals(Standing.COMPARABLE);
    }

    Instant asOf() {
        return asOf;
    }

    /** Null when there is no such figure. */
    Measure find(String scope, String metric, String measure, String window) {
        return figures.getOrDefault(scope, Map.of()).get(new Key(metric, measure, window));
    }

    /** A figure, which may be null, with the cases behind it. */
    Side side(String scope, JudgedMeasure asked, String window) {
        Key key = new Key(asked.metric(), asked.measure(), window);
        return new Side(
                find(scope, asked.metric(), asked.measure(), window),
                cases.getOrDefault(scope, Map.of()).getOrDefault(key, Cases.NONE));
    }

    /** The complete months of five years, oldest first; null where there is no figure. */
    List<Measure> months(String scope, JudgedMeasure asked) {
        YearMonth current = YearMonth.from(asOf.atOffset(ZoneOffset.UTC));
        List<Measure> months = new ArrayList<>();
        for (int back = MONTHS; back > 0; back--) {
            String month = current.minusMonths(back).toString();
            months.add(find(scope, asked.metric(), asked.measure(), month));
        }
        return months;
    }
}
