package org.ossvitals.reports.page;

import java.util.List;
import org.ossvitals.reports.finding.Finding;

/** A finding with its small chart; {@code strip} is null when no comparison is drawn. */
public record FindingView(Finding finding, String href, String strip) {

    static List<FindingView> of(List<Finding> findings, ChartBook charts) {
        return findings.stream()
                .map(finding -> new FindingView(
                        finding, "projects/" + Slug.of(finding.projectId()) + "/index.html", charts.strip(finding)))
                .toList();
    }
}
