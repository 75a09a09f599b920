package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ossvitals.connectors.lake.LakeView;
import org.ossvitals.jobs.compute.Laps;
import org.ossvitals.jobs.compute.Provenance;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.Drivers;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.page.Site;

/**
 * A report from computed tables as they lie in the lake: no Spark is started, nothing is computed, and only the project's
 * own rows are read.
 */
record ComputedReport(LakeView lake, Path tables, Portfolio portfolio, Portfolio.Project project) {

    /** @param subject a project's id, or the name of one of its repositories */
    static ComputedReport find(LakeView lake, Path tables, String subject) throws IOException {
        Portfolio portfolio = Computed.portfolio(tables);
        Portfolio.Project project = portfolio.projects().stream()
                .filter(each -> isAbout(each, subject))
                .findFirst()
                .orElseThrow(() -> notComputed(subject, portfolio));
        return new ComputedReport(lake, tables, portfolio, project);
    }

    private static boolean isAbout(Portfolio.Project project, String subject) {
        return project.id().equals(subject)
                || project.repositories().stream()
                        .anyMatch(repository -> repository.name().equalsIgnoreCase(subject));
    }

    private static WrongUsageException notComputed(String subject, Portfolio portfolio) {
        List<String> known =
                portfolio.projects().stream().map(Portfolio.Project::id).toList();
        return new WrongUsageException("`" + subject + "` was not computed yet" + Nearest.hint(subject, known));
    }

    /** Writes the page, which says so where the lake has moved on since. */
    ReportPage written(Path site) throws IOException {
        Laps laps = new Laps(ComputedReport.class);
        Folders.makeWritable(site);
        Computed computed = read();
        laps.done("read, and what the figures stand on");
        Path page = definitionsAreThere(site)
                ? Site.writeProjectOnly(computed, project.id(), site)
                : Site.writeProject(computed, project.id(), site);
        laps.done("draw");
        return new ReportPage(computed, project.id(), page);
    }

    private Computed read() throws IOException {
        try (Drivers drivers = new Drivers()) {
            Language language = Language.spoken();
            var notice = drivers.submit(() -> language.speak(this::movedOn));
            Computed computed = Computed.readProject(tables, portfolio, project);
            return Drivers.await(notice).map(computed::withNotice).orElse(computed);
        }
    }

    /** Why the same command without {@code --no-collect} might say something else; empty when it could not. */
    private Optional<String> movedOn() throws IOException {
        Optional<Provenance> stood = Provenance.read(tables);
        if (stood.isEmpty()) {
            return Optional.of(Words.text("stands.unknown"));
        }
        if (stood.get().isOlderThan(lake)) {
            return Optional.of(Words.text("stands.older"));
        }
        return stood.get().computedByThisProgram() ? Optional.empty() : Optional.of(Words.text("stands.program"));
    }

    /** Whoever computes writes the definitions after it, so older ones are of other tables. */
    private boolean definitionsAreThere(Path site) throws IOException {
        Path definitions = site.resolve("metrics").resolve("index.html");
        return Files.exists(definitions)
                && Files.getLastModifiedTime(definitions).compareTo(Files.getLastModifiedTime(tables)) >= 0;
    }
}
