package org.ossvitals.jobs.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ossvitals.reports.model.Measure;

/** The figures of projects, by what they measure. */
final class Figures {

    private record Key(String project, String metric, String measure, String window) {}

    private final Map<Key, Measure> figures = new HashMap<>();

    Figures(List<Measure> measures) {
        for (Measure each : measures) {
            if ("project".equals(each.scopeKind()) && each.dimension() == null) {
                figures.put(new Key(each.scope(), each.metric(), each.measure(), each.window()), each);
            }
        }
    }

    /** Null when there is no such figure. */
    Measure find(String project, String metric, String measure, String window) {
        return figures.get(new Key(project, metric, measure, window));
    }
}
