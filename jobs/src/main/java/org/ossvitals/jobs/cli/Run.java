package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.config.Settings;
import org.ossvitals.jobs.people.PeopleFolder;
import org.ossvitals.reports.finding.Language;

/**
 * What one run is about, settled before anything is done.
 *
 * @param simulated the sentence that pages carry when the facts are not of the real world, else null
 */
record Run(
        Registry registry,
        Settings settings,
        Instant asOf,
        Path out,
        Path lake,
        List<Path> metricFolders,
        PeopleFolder people,
        Language language,
        String simulated) {

    /** Configuration file and flags, put together. */
    static Run from(RunOptions options, Surroundings surroundings) throws IOException {
        Path file = options.configuration(surroundings);
        Settings settings = Settings.read(file);
        if (settings.registry() == null) {
            throw new ConfigurationException(file + ": `registry` is missing; name a file of conf/registries");
        }
        Path folder = file.toAbsolutePath().getParent();
        Registry registry = Registry.read(folder.resolve(settings.registry()).normalize());
        if (options.config == null) {
            requireSameFoundation(registry, options.out);
        }
        Path lake = settings.lake() == null ? options.out.resolve("lake") : folder.resolve(settings.lake());
        Path people = folder.resolve(settings.people() == null ? "people" : settings.people());
        return new Run(
                registry,
                settings,
                asOf(options, surroundings),
                options.out,
                lake,
                options.metrics,
                people(people, settings.people() != null),
                options.language.over(settings),
                null);
    }

    /** The folder beside the configuration may be missing, one that is named may not. */
    private static PeopleFolder people(Path folder, boolean named) {
        if (!named && !Files.isDirectory(folder)) {
            return PeopleFolder.NONE;
        }
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder + " is no folder; is `people` in the configuration right?");
        }
        return PeopleFolder.read(folder);
    }

    /** Whoever tried the demo and goes on without a thought would mix invented facts with real ones. */
    private static void requireSameFoundation(Registry registry, Path out) throws IOException {
        String asked = registry.foundation().id();
        String there = RunManifest.foundation(out.resolve(RunManifest.FILE)).orElse(asked);
        if (!there.equals(asked)) {
            throw new WrongUsageException(
                    "%s holds the foundation `%s`, and conf/vitals.yml names `%s`; give another --out"
                                    .formatted(out, there, asked)
                            + ", name the file with --config, or look at what is there with `report PROJECT --no-collect`");
        }
    }

    /** The day asked for, else today's. */
    static Instant asOf(RunOptions options, Surroundings surroundings) {
        Instant now = surroundings.clock().instant();
        try {
            return options.asOf == null ? AsOf.today(now) : AsOf.parse(options.asOf, now);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(e.getMessage());
        }
    }

    Run withPeople(PeopleFolder others) {
        return new Run(registry, settings, asOf, out, lake, metricFolders, others, language, simulated);
    }

    Run withRegistry(Registry only) {
        return new Run(only, settings, asOf, out, lake, metricFolders, people, language, simulated);
    }
}
