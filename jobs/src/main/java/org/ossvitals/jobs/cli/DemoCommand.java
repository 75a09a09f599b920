package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.recording.Recording;
import org.ossvitals.connectors.simulation.sample.SampleFoundation;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.config.Settings;
import org.ossvitals.jobs.people.PeopleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "The nightly job against a simulated GitHub on loopback: no token, no network.")
final class DemoCommand implements Callable<Integer> {
    /** Address hashes of invented people need no secret, and a fixed key makes the demo the same everywhere. */
    private static final byte[] KEY = "the sample foundation".getBytes(StandardCharsets.UTF_8);

    private final Surroundings surroundings;

    @Option(
            names = "--recording",
            paramLabel = "DIR",
            description = "Serves recorded facts (threads/*.ndjson.gz, git/*.tsv.gz) instead of the Sample Foundation.")
    private Path recording;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "vitals-out", description = "Default ${DEFAULT-VALUE}.")
    private Path out;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--metrics",
            paramLabel = "DIR",
            description = "A folder with metric folders of your own; repeatable.")
    private List<Path> metrics = List.of();

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return FullDiskException.told(out, this::demo).code();
    }

    private ExitCode demo() throws IOException {
        Folders.makeWritable(out);
        World world = recording == null ? SampleFoundation.world(SampleFoundation.SEED) : Recording.load(recording);
        Registry registry = recording == null
                ? Registry.read(surroundings.home().resolve("conf/registries/sample-foundation.yml"))
                : RecordedRegistry.of(world);
        Run run = new Run(
                registry,
                Settings.DEFAULTS,
                world.now(),
                out,
                out.resolve("lake"),
                metrics,
                PeopleFolder.NONE,
                language.over(Settings.DEFAULTS),
                world.note());
        surroundings.terminal().say(world.note());
        try (SimulatedGitHub github = SimulatedGitHub.serve(world);
                Lake lake = Lake.open(run.lake(), KEY)) {
            Collecting collecting = Facts.simulated(run, github, surroundings.terminal(), lake);
            return new Nightly(surroundings.terminal(), run, lake).run(collecting);
        }
    }
}
