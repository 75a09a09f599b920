package org.ossvitals.reports.page;

import java.util.List;
import org.ossvitals.reports.finding.Finding;

/**
 * A finding with its small chart.
 *
 * @param root the way to the site's folder
 * @param strip null when no comparison is drawn
 * @param named whether the project is named beside it
 */
public record FindingView(Finding finding, String root, String strip, boolean named) {

    /** For a page about many projects, at the top of the site. */
    static List<FindingView> named(List<Finding> findings, ChartBook charts) {
        return findings.stream()
                .map(finding -> new FindingView(finding, "", charts.strip(finding), true))
                .toList();
    }

    /** For the page of their project. */
    static List<FindingView> own(List<Finding> findings, ChartBook charts) {
        return findings.stream()
                .map(finding -> new FindingView(finding, "../../", charts.strip(finding), false))
                .toList();
    }

    public String href() {
        return root + "projects/" + Slug.of(finding.projectId()) + "/index.html";
    }

    public String definition() {
        return root + "metrics/" + Slug.of(finding.metric()) + ".html";
    }
}
