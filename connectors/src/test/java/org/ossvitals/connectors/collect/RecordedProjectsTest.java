package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SharedFacts;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.recording.Recording;

/** Real projects come out of the collector as they were recorded: every thread, comment, review and change of state. */
class RecordedProjectsTest {
    /** What a recording holds beyond these (who was mentioned, which branch was pushed) is not collected. */
    private static final Set<String> EVENTS = Set.of(
            "closed",
            "reopened",
            "assigned",
            "unassigned",
            "merged",
            "locked",
            "unlocked",
            "labeled",
            "unlabeled",
            "ready_for_review",
            "convert_to_draft",
            "transferred");

    /** A run notes that it was, and what the repositories count on its day: more is no fact about the projects. */
    /** More than enough to ask about every missing number of every project. */
    private static final int MOST_NIGHTS = 20;

    private static final Set<String> OF_THE_RUN = Set.of("collection_runs", "repository_snapshots");

    @TempDir
    Path folder;

    @Test
    void comeOutAsRecordedAndDoNotChangeInASecondRun() throws IOException {
        Path data = SharedFacts.needed("data");
        World world = projects(Recording.load(data));
        try (SimulatedGitHub github = SimulatedGitHub.serve(world);
                Lake lake = Lake.open(folder)) {
            collect(github, lake);
            SortedMap<String, SortedMap<String, JsonNode>> first = new PendingRows(lake).all();
            assertThat(world.repositories()).hasSize(15);
            for (SimulatedRepository repository : world.repositories()) {
                assertEqual(repository, data, first);
            }

            int nights = 1;
            List<String> changed;
            do {
                SortedMap<String, SortedMap<String, JsonNode>> before = new PendingRows(lake).all();
                collect(github, lake);
                nights++;
                changed = changed(before, new PendingRows(lake).all());
                // Why a number holds no thread is asked of few numbers a night.
                assertThat(changed).allMatch(row -> row.startsWith("missing_threads null -> "));
            } while (!changed.isEmpty() && nights < MOST_NIGHTS);
            assertThat(changed).as("changed in night " + nights).isEmpty();
            System.out.println("Night " + nights + " changed nothing");
        }
    }

    private static World projects(World recorded) {
        return recorded.with(recorded.repositories().stream()
                .filter(repository -> repository.known().contains(Fact.THREADS))
                .toList());
    }

    private static void assertEqual(
            SimulatedRepository repository, Path data, SortedMap<String, SortedMap<String, JsonNode>> rows)
            throws IOException {
        Path file = data.resolve("threads/" + repository.fullName().replace('/', '+') + ".threads.ndjson.gz");
        SortedMap<String, List<String>> recorded = RecordedLines.of(file, EVENTS);
        SortedMap<String, List<String>> collected = new CollectedLines(rows, repository.id()).byTable();
        System.out.println(repository.fullName() + ": " + counts(collected) + " as recorded");
        recorded.forEach((table, lines) -> {
            assertThat(without(lines, collected.get(table)))
                    .as("%s of %s, recorded and not collected", table, repository.fullName())
                    .isEmpty();
            assertThat(without(collected.get(table), lines))
                    .as("%s of %s, collected and not recorded", table, repository.fullName())
                    .isEmpty();
        });
    }

    /** Equal lines count as often as they are there. */
    private static List<String> without(List<String> lines, List<String> others) {
        Map<String, Integer> left = new TreeMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        return lines.stream()
                .filter(line -> left.merge(line, -1, Integer::sum) < 0)
                .toList();
    }

    private static Map<String, Integer> counts(SortedMap<String, List<String>> collected) {
        Map<String, Integer> counts = new TreeMap<>();
        collected.forEach((table, lines) -> counts.put(table, lines.size()));
        return counts;
    }

    /** Rows that are new or other than before, and what the run notes about itself aside. */
    private static List<String> changed(
            SortedMap<String, SortedMap<String, JsonNode>> before,
            SortedMap<String, SortedMap<String, JsonNode>> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((table, rows) -> rows.forEach((key, row) -> {
            JsonNode old = before.getOrDefault(table, new TreeMap<>()).get(key);
            if (!OF_THE_RUN.contains(table) && !row.equals(old)) {
                changed.add(table + " " + old + " -> " + row);
            }
        }));
        return changed;
    }

    private static void collect(SimulatedGitHub github, Lake lake) throws IOException {
        GitHubSource source =
                new GitHubSource(github.endpoint(), Tokens.of("recorded"), Manners.ORDINARY.with(github.clock()));
        Collection collection =
                new Collector(source, lake, 4, Progress.SILENT).collect(Recording.fullNames(github.world()));
        assertThat(collection.failed()).isEmpty();
    }
}
