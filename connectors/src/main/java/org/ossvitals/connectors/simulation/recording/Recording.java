package org.ossvitals.connectors.simulation.recording;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/**
 * Recorded facts of public repositories: {@code threads/OWNER+REPO.threads.ndjson.gz}, one thread a line, and
 * {@code git/OWNER+REPO.commits.tsv.gz} with {@code git/OWNER+REPO.tags.tsv.gz}. A repository with a git history only
 * tells nothing of threads, and one with threads only nothing of commits and tags. Licences, forks, stars and releases
 * are not recorded, and neither are titles. Reviews that were never submitted are left out, as nobody but their author sees them.
 */
public final class Recording {
    /** These repositories exist. */
    private static final URI WEB = URI.create("https://github.com");

    private static final String THREADS = ".threads.ndjson.gz";
    private static final String COMMITS = ".commits.tsv.gz";
    private static final String TAGS = ".tags.tsv.gz";

    private final TreeMap<String, RecordedRepository> repositories = new TreeMap<>();
    private final Ids ids = new Ids();
    private final Logins logins = new Logins(ids);

    private Recording() {}

    /**
     * Reads a whole recording. The world's clock stands at the midnight (UTC) after the newest fact.
     *
     * @throws IOException when there is nothing to read, or for the first line that cannot be understood: the message
     *     names file and line and what is wrong
     */
    public static World load(Path folder) throws IOException {
        Recording recording = new Recording();
        recording.readThreads(folder.resolve("threads"));
        recording.readHistories(folder.resolve("git"));
        if (recording.repositories.isEmpty()) {
            throw new IOException("No recording in " + folder + ": it holds neither threads/OWNER+REPO" + THREADS
                    + " nor git/OWNER+REPO" + COMMITS);
        }
        return recording.world();
    }

    /** The full names of a world's repositories, sorted: what a registry of it would list. */
    public static List<String> fullNames(World world) {
        return world.repositories().stream()
                .map(SimulatedRepository::fullName)
                .sorted()
                .toList();
    }

    private void readThreads(Path folder) throws IOException {
        for (Path file : files(folder, THREADS)) {
            RecordedRepository repository = repository(file, THREADS);
            repository.holds(Fact.THREADS);
            ThreadLine line = new ThreadLine(repository, ids, logins);
            GzipLines.read(file, (text, number) -> line.read(text));
        }
    }

    private void readHistories(Path folder) throws IOException {
        for (Path file : files(folder, COMMITS)) {
            RecordedRepository repository = repository(file, COMMITS);
            repository.holds(Fact.COMMITS);
            CommitRow row = new CommitRow(repository, logins);
            Table.read(file, row::read);
        }
        for (Path file : files(folder, TAGS)) {
            RecordedRepository repository = repository(file, TAGS);
            TagRow row = new TagRow(repository);
            Table.read(file, row::read);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private RecordedRepository repository(Path file, String ending) throws IOException {
        String name = file.getFileName().toString();
        String[] parts = name.substring(0, name.length() - ending.length()).split("\\+", 2);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new IOException("Which repository is " + file + " about? Name it OWNER+REPO" + ending);
        }
        return repositories.computeIfAbsent(
                parts[0] + "/" + parts[1], fullName -> new RecordedRepository(parts[0], parts[1]));
    }

    private World world() {
        List<SimulatedRepository> all = new ArrayList<>();
        repositories.values().forEach(repository -> all.add(repository.simulated(ids)));
        Instant newest = ends(all).max(naturalOrder()).orElse(Instant.EPOCH);
        Instant now = newest.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        return new World("Recording", now, note(all), WEB, all, logins.accounts());
    }

    /** Whoever sees a quiet project has to know that its facts may end long before the others'. */
    private static String note(List<SimulatedRepository> all) {
        String facts = "Recorded facts of " + all.size() + " public repositories, not live";
        return ends(all)
                .min(naturalOrder())
                .map(first -> facts + ". Each ends on a day of its own, the first on " + day(first)
                        + ", the last on " + day(ends(all).max(naturalOrder()).orElse(first))
                        + ": later quiet may be the recording's.")
                .orElse(facts + ".");
    }

    /** The last fact of each repository that has any. */
    private static Stream<Instant> ends(List<SimulatedRepository> all) {
        return all.stream().flatMap(repository -> Facts.instants(repository).max(naturalOrder()).stream());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
