package org.ossvitals.reports.page;

import java.util.Arrays;
import java.util.List;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * A badge on its project's page, and how it is put on another.
 *
 * @param src its address from the page
 * @param markdown what to paste; it links to the project's page
 */
public record BadgeLink(String label, String src, String markdown) {

    static List<BadgeLink> of(Project project) {
        String site = Words.text("badge.address");
        String page = site + "/site/projects/" + Slug.of(project.id()) + "/index.html";
        return Arrays.stream(Badge.values())
                .map(badge -> new BadgeLink(
                        badge.label(),
                        "../../../export/" + badge.file(project),
                        "[![%s](%s/export/%s)](%s)".formatted(badge.label(), site, badge.file(project), page)))
                .toList();
    }
}
