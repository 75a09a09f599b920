package org.ossvitals.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.metric.Catalogue;
import org.ossvitals.jobs.metric.Examples;
import org.ossvitals.jobs.metric.MetricFolder;
import org.ossvitals.jobs.sql.Sessions;
import org.ossvitals.reports.model.Metric;
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

    @Command(mixinStandardHelpOptions = true, description = "Lists every metric with the question it answers.")
    void list(@Option(names = "--metrics", paramLabel = "DIR") List<Path> extra) {
        List<MetricFolder> folders = Catalogue.load(folders(extra)).folders();
        int width =
                folders.stream().mapToInt(folder -> folder.id().length()).max().orElse(0);
        folders.forEach(folder -> terminal.say(("%-" + width + "s  %s")
                .formatted(folder.id(), folder.toMetric().question())));
    }

    @Command(mixinStandardHelpOptions = true, description = "Explains one metric: question, definition, limits, SQL.")
    void explain(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--metrics", paramLabel = "DIR") List<Path> extra) {
        Catalogue catalogue = Catalogue.load(folders(extra));
        Set<String> known = catalogue.folders().stream().map(MetricFolder::id).collect(Collectors.toSet());
        if (!known.contains(id)) {
            throw new WrongUsageException("There is no metric `" + id + "`" + Nearest.hint(id, known));
        }
        Metric metric = catalogue.folder(id).toMetric();
        terminal.say(metric.title() + " (" + metric.id() + ")");
        terminal.say(metric.question());
        terminal.say("");
        terminal.say(metric.about().strip());
        terminal.say("");
        metric.measures()
                .forEach((key, measure) -> terminal.say("  %-16s %s, in %s; better: %s"
                        .formatted(key, measure.title(), measure.unit(), measure.better())));
        metric.limits().forEach(limit -> terminal.say("  cannot see: " + limit));
        terminal.say("  defined by: " + metric.definition());
        terminal.say("");
        terminal.say(metric.sql().strip());
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Runs the worked examples: of a folder of yours, or of every metric.")
    int check(@Parameters(arity = "0..1", paramLabel = "DIR") Path folder) {
        Catalogue catalogue = folder == null ? Catalogue.load(List.of()) : Catalogue.of(folder);
        Examples examples = new Examples(Sessions.open("vitals metrics check"));
        long wrong = catalogue.folders().stream()
                .filter(metric -> !isRight(metric, examples))
                .count();
        terminal.say(catalogue.folders().size() + " checked, " + wrong + " wrong");
        return (wrong == 0 ? ExitCode.DONE : ExitCode.FAILED).code();
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
