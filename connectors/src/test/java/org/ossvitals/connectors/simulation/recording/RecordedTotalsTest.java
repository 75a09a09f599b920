package org.ossvitals.connectors.simulation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.simulation.SharedFacts;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Thread;

/** What was loaded is what the files hold, counted in their text without reading it as JSON. */
class RecordedTotalsTest {
    /** A review that nobody but its author sees, with its comments. */
    private static final Pattern PENDING = Pattern.compile("\\{[^{}]*\"PENDING\"[^{}]*\\[[^]]*]}");

    private static Path data;
    private static World world;

    @BeforeAll
    static void load() throws IOException {
        data = SharedFacts.needed("data");
        world = Recording.load(data);
    }

    @Test
    void threadsAreLines() {
        assertThat(threads(thread -> 1))
                .isEqualTo(lines("threads", ".threads.ndjson.gz").count())
                .isGreaterThan(8000);
    }

    @Test
    void factsOfThreadsAreTheTimesInTheirLines() {
        long created = threads(thread -> 1
                + thread.comments().size()
                + thread.events().size()
                + thread.reviewComments().size());
        long submitted = threads(thread -> thread.reviews().size());

        assertThat(created).isEqualTo(inThreads("\"created_at\":\""));
        assertThat(submitted).isEqualTo(inThreads("\"submitted_at\":\""));
    }

    @Test
    void commitsAndTagsAreLinesBelowTheHeader() {
        long commits =
                world.repositories().stream().mapToLong(r -> r.commits().size()).sum();
        long tags =
                world.repositories().stream().mapToLong(r -> r.tags().size()).sum();

        assertThat(commits).isEqualTo(lines("git", ".commits.tsv.gz").count() - 12);
        assertThat(tags).isEqualTo(lines("git", ".tags.tsv.gz").count() - 12);
        assertThat(world.repositories()).hasSize(15 + 12);
    }

    private static long threads(ToLongFunction<Thread> count) {
        return world.repositories().stream()
                .flatMap(repository -> repository.threads().stream())
                .mapToLong(count)
                .sum();
    }

    private static long inThreads(String text) {
        return lines("threads", ".threads.ndjson.gz")
                .map(line -> PENDING.matcher(line).replaceAll(""))
                .mapToLong(line -> line.split(Pattern.quote(text), -1).length - 1L)
                .sum();
    }

    private static Stream<String> lines(String folder, String ending) {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
                    .flatMap(file -> lines(file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static List<String> lines(Path file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
