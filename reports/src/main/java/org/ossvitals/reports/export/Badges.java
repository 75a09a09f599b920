package org.ossvitals.reports.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.page.Badge;

/** The badges of every project, as SVG files that load nothing. */
final class Badges {
    private Badges() {}

    static void write(Facts facts, Path exportFolder) throws IOException {
        for (Project project : facts.projects()) {
            for (Badge badge : Badge.values()) {
                Path file = exportFolder.resolve(badge.file(project));
                Files.createDirectories(file.getParent());
                Files.writeString(file, badge.of(facts, project).svg());
            }
        }
    }
}
