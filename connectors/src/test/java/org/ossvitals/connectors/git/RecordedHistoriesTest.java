package org.ossvitals.connectors.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.simulation.SharedFacts;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.recording.Recording;

/** Real histories, recorded: what is collected from git is what was recorded. */
class RecordedHistoriesTest {
    @TempDir
    Path folder;

    @Test
    void commitsComeOutAsTheyWereRecorded() throws IOException {
        World world = Recording.load(SharedFacts.needed("data"));
        List<SimulatedRepository> histories = world.repositories().stream()
                .filter(repository -> !repository.commits().isEmpty())
                .sorted(Comparator.comparing(repository -> -repository.commits().size()))
                .toList();
        assertThat(histories).hasSize(12);
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            GitSource source = new GitSource(github.gitEndpoint(), folder, Project.IMPATIENT);
            for (SimulatedRepository repository : histories) {
                RepositoryId id = new RepositoryId(repository.id(), repository.owner(), repository.name());
                HeldBatch batch = new HeldBatch();
                long begun = System.nanoTime();
                new Commits(source, Project::hash, () -> Project.NOW).collect(id, Window.EVERYTHING, batch);
                batch.commitAndContinue();
                System.out.printf(
                        "%s: %,d commits made, fetched and walked in %d ms%n",
                        id.fullName(),
                        repository.commits().size(),
                        Duration.ofNanos(System.nanoTime() - begun).toMillis());

                assertThat(batch.rows(Commit.class).stream().map(RecordedHistoriesTest::collected))
                        .as(id.fullName())
                        .containsExactlyInAnyOrderElementsOf(repository.commits().stream()
                                .map(RecordedHistoriesTest::recorded)
                                .toList());
            }
        }
    }

    private static String collected(Commit commit) {
        return String.join(
                " ",
                String.valueOf(commit.parents()),
                commit.authorEmailHash(),
                commit.authoredAt().toString(),
                commit.committedAt().toString(),
                String.valueOf(commit.coAuthors().size()));
    }

    private static String recorded(World.Commit commit) {
        return String.join(
                " ",
                String.valueOf(commit.parents().size()),
                commit.email() == null || ofNobody(commit.email()) ? null : Project.hash(commit.email()),
                commit.authoredAt().toString(),
                commit.committedAt().toString(),
                String.valueOf(commit.coAuthors().stream().distinct().count()));
    }

    /** What a machine without a name writes; the recordings hold one such commit, and it names nobody. */
    private static boolean ofNobody(String address) {
        return address.endsWith("@localhost.localdomain") || address.endsWith("@localhost");
    }
}
