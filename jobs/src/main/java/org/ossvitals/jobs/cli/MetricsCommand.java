package org.ossvitals.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.metric.Catalogue;
import org.ossvitals.jobs.metric.Examples;
import org.ossvitals.jobs.metric.MetricFolder;
import org.ossvitals.jobs.sql.Sessions;
import org.ossvitals.reports.page.MetricExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every figure means, and whether a folder of one's own is right. */
@Command(name = "metrics", mixinStandardHelpOptions = true, description = "What every figure means.")
final class MetricsCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    MetricsCommand(Surroundings surroundings) {
        terminal = surroundings.terminal();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists every metric with its question, group by group.")
    void list(@Option(names = "--metrics", paramLabel = "DIR") List<Path> extra) {
        terminal.say(MetricExplanation.list(Catalogue.load(folders(extra)).folders().stream()
                .map(MetricFolder::toMetric)
                .toList()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Explains one metric: question, definition, how it is judged, limits, SQL, worked example.")
    void explain(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--metrics", paramLabel = "DIR") List<Path> extra) {
        terminal.say(MetricExplanation.of(
                folder(Catalogue.load(folders(extra)), id, "metric").toMetric()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Runs the worked examples: of a folder of yours, of one metric, or of every metric.")
    int check(@Parameters(arity = "0..1", paramLabel = "DIR|ID") String what) {
        List<MetricFolder> folders = checked(what);
        Examples examples = new Examples(Sessions.open("vitals metrics check"));
        long wrong =
                folders.stream().filter(metric -> !isRight(metric, examples)).count();
        terminal.say(folders.size() + " checked, " + wrong + " wrong");
        return (wrong == 0 ? ExitCode.DONE : ExitCode.FAILED).code();
    }

    private static List<MetricFolder> checked(String what) {
        if (what != null && Files.isDirectory(Path.of(what))) {
            return Catalogue.of(Path.of(what)).folders();
        }
        Catalogue catalogue = Catalogue.load(List.of());
        return what == null ? catalogue.folders() : List.of(folder(catalogue, what, "folder and no metric"));
    }

    private static MetricFolder folder(Catalogue catalogue, String id, String sought) {
        Set<String> known = catalogue.folders().stream().map(MetricFolder::id).collect(Collectors.toSet());
        if (!known.contains(id)) {
            throw new WrongUsageException("There is no " + sought + " `" + id + "`" + Nearest.hint(id, known));
        }
        return catalogue.folder(id);
    }

    private boolean isRight(MetricFolder metric, Examples examples) {
        List<String> differences = examples.check(metric);
        terminal.say((differences.isEmpty() ? "right  " : "WRONG  ") + metric.id());
        differences.forEach(difference -> terminal.say("       " + difference));
        return differences.isEmpty();
    }

    private static List<Path> folders(List<Path> extra) {
        return extra == null ? List.of() : extra;
    }
}
