package org.ossvitals.reports.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * Writes the pages: the portfolio, one page per project, one per metric, with charts, style sheet and a small script that
 * nothing depends on. They speak the {@link Language} of
 * the work that writes them. The same tables give the same bytes; pages open from disk and load nothing from elsewhere.
 */
public final class Site {
    private static final List<String> ASSETS = List.of("style.css", "app.js");
    private static final String BOARD = "board.jte";
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.ossvitals.reports.page.templates");

    private final Facts facts;
    private final Folder folder;

    /** Where pages go, and whether they may link to the portfolio and the exports beside the site. */
    record Folder(Path path, ChartBook charts, boolean portfolio) {}

    private Site(Computed computed, Path path, boolean portfolio) {
        facts = new Facts(computed);
        folder = new Folder(path, new ChartBook(path, computed.portfolio()), portfolio);
    }

    /**
     * Every page, into {@code siteFolder}; the exports are expected in the folder {@code export} beside it. Returns the
     * portfolio's page.
     */
    public static Path write(Computed computed, Path siteFolder) throws IOException {
        Site site = new Site(computed, siteFolder, true);
        PortfolioView view = PortfolioView.of(site.facts, site.folder.charts());
        Path portfolio = site.page("index.html", "portfolio.jte", view);
        site.board(view.geography().plates());
        site.projects();
        site.definitions();
        return portfolio;
    }

    /**
     * One project's page with the definitions it links to, for a report on demand. It links to the portfolio only where
     * an earlier run has put one into the folder. Returns the page.
     */
    public static Path writeProject(Computed computed, String projectId, Path siteFolder) throws IOException {
        Site site = onDemand(computed, siteFolder);
        site.definitions();
        return site.project(site.facts.project(projectId));
    }

    /** The same where the definitions are there already: the page and its charts only. */
    public static Path writeProjectOnly(Computed computed, String projectId, Path siteFolder) throws IOException {
        Site site = onDemand(computed, siteFolder);
        return site.project(site.facts.project(projectId));
    }

    /** One project's report on paper, beside its page; only in a language that {@link #hasPaper} knows. Returns the PDF. */
    public static Path writePaper(Computed computed, String projectId, Path siteFolder) throws IOException {
        Site site = onDemand(computed, siteFolder);
        Project project = site.facts.project(projectId);
        String slug = Slug.of(project.id());
        return Paper.write(
                rendered("brief.jte", BriefView.of(site.facts, project, site.folder)),
                computed.portfolio().asOf(),
                siteFolder.resolve("projects").resolve(slug).resolve(slug + ".pdf"));
    }

    /** Whether there are letters for PDF in the language that is spoken. */
    public static boolean hasPaper() {
        return Paper.hasLetters();
    }

    /** The sheet for a board, as a page and, where there are letters for it, as a PDF. */
    private void board(List<Plate> maps) throws IOException {
        boolean pdf = hasPaper();
        page("board.html", BOARD, BoardView.of(facts, maps, false, pdf));
        if (pdf) {
            Paper.write(
                    rendered(BOARD, BoardView.of(facts, maps, true, true)),
                    facts.portfolio().asOf(),
                    folder.path().resolve("board.pdf"));
        }
    }

    private static Site onDemand(Computed computed, Path siteFolder) {
        boolean portfolio = Files.exists(siteFolder.resolve("index.html"))
                && Files.exists(siteFolder.resolveSibling("export").resolve("unanswered.csv"));
        return new Site(computed, siteFolder, portfolio);
    }

    /** Pages know nothing of one another, and drawing is most of the work: so all processors draw. */
    private void projects() throws IOException {
        Language language = Language.spoken();
        try {
            facts.projects().parallelStream().forEach(project -> {
                try {
                    language.speak(() -> project(project));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot write the page of " + project.name(), e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    private Path project(Project project) throws IOException {
        String file = "projects/" + Slug.of(project.id()) + "/index.html";
        return page(file, "project.jte", ProjectView.of(facts, project, folder));
    }

    private void definitions() throws IOException {
        List<Metric> metrics = facts.computed().metrics();
        page("metrics/index.html", "catalogue.jte", CatalogueView.of(facts.portfolio(), metrics, folder.portfolio()));
        for (Metric metric : metrics) {
            MetricView view = MetricView.of(facts.portfolio(), metric, folder.portfolio());
            page("metrics/" + Slug.of(metric.id()) + ".html", "metric.jte", view);
        }
        for (String asset : ASSETS) {
            try (InputStream in = Site.class.getResourceAsStream(asset)) {
                Files.copy(in, folder.path().resolve(asset), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path page(String name, String template, Object view) throws IOException {
        Path file = folder.path().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, rendered(template, view));
    }

    private static String rendered(String template, Object view) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template, view, out);
        return out.toString();
    }
}
