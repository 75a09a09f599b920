package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.reports.export.api.ProjectDocument;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.page.MarkdownSummary;
import org.ossvitals.reports.page.Site;
import org.ossvitals.reports.page.TerminalSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "One project, on demand: a summary in the terminal and its page.")
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    @Parameters(
            paramLabel = "OWNER/REPO|PROJECT|PATH",
            description =
                    "A repository of GitHub, a project of the registry, or a clone on disk (./loom): that one from git alone.")
    private String subject;

    @Mixin
    private CollectOptions collect;

    @Option(names = "--no-collect", description = "Reports what was computed last; nothing is asked or computed.")
    private boolean noCollect;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "Printed: text, md (a comment for an issue) or json; pdf is text and a file beside the page; default"
                            + " ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--open", description = "Opens the page in a browser.")
    private boolean open;

    private enum Format {
        TEXT,
        MD,
        JSON,
        PDF
    }

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Language language = options.language.over(options.configuration(surroundings));
        return FullDiskException.told(options.out, () -> language.speak(this::report));
    }

    private int report() throws IOException {
        if (format == Format.PDF && !Site.hasPaper()) {
            throw new WrongUsageException(
                    "--format pdf has letters for English only; add --language en, or print the page"
                            + " from a browser");
        }
        if (noCollect) {
            return asComputed().code();
        }
        return isPath() ? fromClone().code() : fresh();
    }

    /** OWNER/REPO could be a folder, too: {@code ./} before it says that it is one. */
    private boolean isPath() {
        return subject.matches("\\.{1,2}|(\\.{0,2}/|[A-Za-z]:).*") || !subject.contains("/") && subject.contains("\\");
    }

    private ExitCode fromClone() throws IOException {
        CloneReport report = CloneReport.on(Path.of(subject), options, progress());
        show(report.computed(), report.project());
        return ExitCode.DONE;
    }

    private ExitCode asComputed() throws IOException {
        Path lake = LakeOf.options(options, surroundings);
        ComputedReport report = ComputedReport.find(Lake.read(lake), LakeOf.computed(lake), subject);
        show(report.written(options.out.resolve("site")));
        return ExitCode.DONE;
    }

    /** Collects what is missing for this project only, and computes it only; the portfolio stays as it was. */
    private int fresh() throws IOException {
        return LakeWork.with(options, progress(), (whole, lake) -> {
            Run run = whole.withRegistry(only(whole.registry()));
            Stages stages = new Stages(progress().terminal());
            Collecting collecting =
                    Facts.onDemand(run, collect, progress(), lake).recent();
            // A document is printed once, and whole.
            if (collecting.isLong() && isRead()) {
                show(run, stages.preview(run, lake));
                surroundings.terminal().say("");
            }
            collecting.history();
            show(run, stages.preview(run, lake));
            return collecting.ended();
        });
    }

    private void show(Run run, Computed computed) throws IOException {
        show(computed, run.registry().projects().get(0).id());
    }

    private void show(Computed computed, String id) throws IOException {
        Path site = options.out.resolve("site");
        Folders.makeWritable(site);
        show(new ReportPage(computed, id, Site.writeProject(computed, id, site)));
    }

    private void show(ReportPage report) throws IOException {
        surroundings.terminal().say(printed(report).strip());
        if (format == Format.PDF) {
            Path site = report.page().getParent().getParent().getParent();
            Path pdf = Site.writePaper(report.computed(), report.project(), site);
            surroundings
                    .terminal()
                    .say("\nPDF " + pdf.toAbsolutePath().normalize().toUri());
        }
        URI page = report.page().toAbsolutePath().normalize().toUri();
        progress().terminal().say("\nOpen " + page);
        if (open && !Browser.of(surroundings.environment()).open(page)) {
            surroundings.terminal().warn("No browser could be started.");
        }
    }

    private String printed(ReportPage report) throws IOException {
        return switch (format) {
            case TEXT, PDF -> TerminalSummary.of(report.computed(), report.project(), this::painted);
            case MD -> MarkdownSummary.of(report.computed(), report.project());
            case JSON -> ProjectDocument.text(report.computed(), report.project());
        };
    }

    private String painted(String tone, String text) {
        Terminal terminal = surroundings.terminal();
        return switch (tone) {
            case "worse" -> terminal.styled(text, Style.fg_red);
            case "better" -> terminal.styled(text, Style.fg_green);
            case "title" -> terminal.styled(text, Style.bold);
            case "limit" -> terminal.styled(text, Style.fg_yellow);
            default -> text;
        };
    }

    /** Where a document is printed, all else is said aside. */
    private Surroundings progress() {
        return isRead()
                ? surroundings
                : surroundings.with(surroundings.terminal().aside());
    }

    private boolean isRead() {
        return format == Format.TEXT || format == Format.PDF;
    }

    private Registry only(Registry registry) {
        Optional<Registry.Project> known = registry.projects().stream()
                .filter(project -> project.id().equals(subject)
                        || project.repositories().stream()
                                .anyMatch(repository -> repository.name().equalsIgnoreCase(subject)))
                .findFirst();
        return new Registry(registry.foundation(), List.of(known.orElseGet(() -> unregistered(registry))));
    }

    private Registry.Project unregistered(Registry registry) {
        if (!subject.matches("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+") || Files.isDirectory(Path.of(subject))) {
            List<String> ids =
                    registry.projects().stream().map(Registry.Project::id).toList();
            String folder = Files.isDirectory(Path.of(subject)) ? "; for the folder of that name say ./" + subject : "";
            throw new WrongUsageException("`" + subject + "` is neither OWNER/REPO nor a project of the registry"
                    + (folder.isEmpty() ? Nearest.hint(subject, ids) : folder));
        }
        String id = subject.replace('/', '-').toLowerCase(Locale.ROOT);
        return Registry.Project.undeclared(id, subject, subject);
    }
}
