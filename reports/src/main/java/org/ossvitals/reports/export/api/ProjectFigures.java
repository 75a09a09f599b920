package org.ossvitals.reports.export.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** The figures of a project as it stands now. Months and quarters are told in measures.csv. */
final class ProjectFigures {
    private static final Pattern NOW = Pattern.compile("all|(last|ripe)-\\d+d");
    /** The figures of the board's table, by the names of its columns. */
    private static final Map<String, Figure> HEADLINES = headlines();

    private record Key(String metric, String measure, String dimension, String window) {
        static Key of(Measure m) {
            return new Key(m.metric(), m.measure(), m.dimension(), m.window());
        }

        /** Of the same season a year ago. */
        Key past() {
            return new Key(metric, measure, dimension, "year-ago-" + window.replaceFirst("^last-", ""));
        }
    }

    private final Facts facts;
    private final Project project;
    private final Map<Key, Measure> rows;
    private final Map<Key, List<ProjectVerdict>> verdicts;

    ProjectFigures(Facts facts, Project project) {
        this.facts = facts;
        this.project = project;
        rows = facts.rows(project).stream().collect(toMap(Key::of, row -> row, (a, b) -> a, LinkedHashMap::new));
        verdicts = facts.verdicts(project).stream()
                .collect(groupingBy(
                        verdict -> new Key(verdict.metric(), verdict.measure(), null, verdict.window()),
                        mapping(ProjectVerdict::of, toList())));
    }

    /** Every figure of now, in the order of the table. */
    List<ProjectFigure> all() {
        return rows.values().stream()
                .filter(row -> NOW.matcher(row.window()).matches())
                .map(this::figure)
                .toList();
    }

    /** Those of the board's table; what the run did not compute is not_collected. */
    Map<String, ProjectFigure> headline() {
        Map<String, ProjectFigure> named = new LinkedHashMap<>();
        HEADLINES.forEach((name, figure) -> named.put(name, figure(facts.now(project, figure))));
        return named;
    }

    private ProjectFigure figure(Measure row) {
        Key key = Key.of(row);
        return ProjectFigure.of(facts, row, rows.get(key.past()), verdicts.getOrDefault(key, List.of()));
    }

    private static Map<String, Figure> headlines() {
        Map<String, Figure> named = new LinkedHashMap<>();
        named.put("people_behind_half", Figure.ABSENCE);
        named.put("effective_people", Figure.EFFECTIVE);
        named.put("answered_7d", Figure.ANSWERED);
        named.put("unanswered_over_7d", Figure.UNANSWERED);
        named.put("closed_per_opened", Figure.FLOW);
        named.put("feature_releases", Figure.RELEASES);
        named.put("days_since_release", Figure.RELEASE_AGE);
        named.put("overdue_ratio", Figure.OVERDUE);
        named.put("largest_organisation", Figure.TOP_ORGANISATION);
        named.put("locations_known", Figure.KNOWN_LOCATIONS);
        named.put("bots", Figure.BOTS);
        return named;
    }
}
