package org.ossvitals.reports.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ossvitals.reports.chart.Alternative;
import org.ossvitals.reports.chart.Judgement;
import org.ossvitals.reports.chart.ReleaseTimeline;
import org.ossvitals.reports.chart.ReleaseTimeline.Release;
import org.ossvitals.reports.chart.ReleaseTimeline.Size;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Levels;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.ReleaseMark;

/** Releases of 24 months on a line; what is expected next is the project's own habit. */
record ReleaseChart(Facts facts, Project project, ChartBook charts) {
    private static final int MONTHS = 24;
    private static final Set<String> FEATURES = Set.of("major", "minor");
    private static final Set<String> SHOWN = Set.of("major", "minor", "patch");

    Stream<Plate> plate() {
        LocalDate asOf = LocalDate.ofInstant(facts.portfolio().asOf(), ZoneOffset.UTC);
        List<ReleaseMark> rows = facts.computed().releases().stream()
                .filter(row -> row.project().equals(project.id()) && SHOWN.contains(row.kind()))
                .filter(row -> !day(row).isBefore(asOf.minusMonths(MONTHS)) && day(row).isBefore(asOf))
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        List<Release> releases = rows.stream()
                .map(row -> new Release(day(row), size(row), Judgement.STEADY, null))
                .toList();
        LocalDate newest =
                rows.stream().map(ReleaseChart::day).max(LocalDate::compareTo).orElseThrow();
        String said = Words.text("chart.releases.said", Numbers.count(rows.size()), Numbers.date(newest));
        ReleaseTimeline chart = new ReleaseTimeline(
                Slug.of(project.id()).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + "-releases",
                new Alternative(Words.text("chart.releases.title"), said),
                asOf,
                releases,
                List.of(),
                next(asOf));
        ChartBook.Caption caption = new ChartBook.Caption(
                Words.text("chart.releases.title"), Words.text("chart.releases.sub"), Figure.RELEASE_SPREAD.metric());
        return Stream.of(charts.plate(chart, caption, ReleaseMark.class, rows));
    }

    /** Days of all feature releases that are known. */
    static List<LocalDate> features(Facts facts, Project project) {
        return facts.computed().releases().stream()
                .filter(row -> row.project().equals(project.id()) && FEATURES.contains(row.kind()))
                .map(ReleaseChart::day)
                .toList();
    }

    private ReleaseTimeline.Next next(LocalDate asOf) {
        Measure age = facts.now(project, Figure.RELEASE_AGE);
        Measure gap = facts.now(project, Figure.RELEASE_GAP);
        if (!Said.known(age) || !Said.judged(gap)) {
            return null;
        }
        LocalDate due = asOf.minusDays(Math.round(age.value())).plusDays(Math.round(gap.value()));
        boolean late = Levels.overdue(facts, project);
        if (due.isBefore(asOf) && !late) {
            return null;
        }
        return new ReleaseTimeline.Next(
                due,
                late ? Words.text("chart.releases.overdue") : Words.text("chart.releases.next", Numbers.date(due)));
    }

    private static LocalDate day(ReleaseMark row) {
        return LocalDate.ofInstant(row.releasedAt(), ZoneOffset.UTC);
    }

    private static Size size(ReleaseMark row) {
        return "patch".equals(row.kind()) ? Size.PATCH : Size.FEATURE;
    }
}
