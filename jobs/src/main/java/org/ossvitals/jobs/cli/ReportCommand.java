package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.page.Site;
import org.ossvitals.reports.page.TerminalSummary;
import picocli.CommandLine.Command;
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

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return FullDiskException.told(options.out, this::report);
    }

    private int report() throws IOException {
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
        CloneReport report = CloneReport.on(Path.of(subject), options, surroundings);
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
        return LakeWork.with(options, surroundings, (whole, lake) -> {
            Run run = whole.withRegistry(only(whole.registry()));
            Stages stages = new Stages(surroundings.terminal());
            Collecting collecting =
                    Facts.onDemand(run, collect, surroundings, lake).recent();
            if (collecting.isLong()) {
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

    private void show(ReportPage report) {
        surroundings.terminal().say(TerminalSummary.of(report.computed(), report.project()));
        surroundings
                .terminal()
                .say("Open " + report.page().toAbsolutePath().normalize().toUri());
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
