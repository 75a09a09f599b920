package org.ossvitals.connectors.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.simulation.git.GitHandler;

class CommitsTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() throws IOException {
        project = new Project(folder);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @Test
    void bringsWhatACommitSays() throws IOException {
        project.commit("one", "ada@example.org", "First").commit("two", "12+bob@users.noreply.github.com", """
                        Second

                        Signed-off-by: Eve <eve@example.net>
                        Co-authored-by: Ada <ada@example.org>
                        """);
        project.serve();
        HeldBatch batch = new HeldBatch();

        assertThat(project.commits(batch)).isEqualTo(Collected.all(2));
        assertThat(batch.rows(Commit.class).get(1))
                .isEqualTo(new Commit(
                        7,
                        project.sha("two"),
                        1,
                        12L,
                        "bob",
                        null,
                        Project.hash("12+bob@users.noreply.github.com"),
                        "users.noreply.github.com",
                        Project.START.plusSeconds(60),
                        330,
                        Project.hash("else@example.org"),
                        "example.org",
                        Project.START.plusSeconds(90),
                        -300,
                        List.of(new CoAuthor(null, null, Project.hash("ada@example.org"), "example.org")),
                        List.of(new CoAuthor(null, null, Project.hash("eve@example.net"), "example.net")),
                        true,
                        Project.NOW));
    }

    @Test
    void bringsOnlyWhatIsNew() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        project.commits(first);
        HeldBatch quiet = first.next();
        assertThat(project.commits(quiet)).isEqualTo(Collected.all(0));
        project.commit("side", List.of("one"), "eve@example.org", "Beside")
                .commit("merge", List.of("one", "side"), "ada@example.org", "Merged")
                .serve();
        HeldBatch second = quiet.next();
        project.commits(second);

        assertThat(second.rows(Commit.class))
                .extracting(Commit::sha, Commit::parents)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(project.sha("side"), 1),
                        org.assertj.core.groups.Tuple.tuple(project.sha("merge"), 2));
    }

    @Test
    void tellsWhichCommitsAForcePushTookAway() throws IOException {
        project.commit("one", "ada@example.org", "First")
                .commit("two", "ada@example.org", "Second")
                .commit("three", "ada@example.org", "Third")
                .serve();
        HeldBatch first = new HeldBatch();
        project.commits(first);
        String two = project.sha("two");
        String three = project.sha("three");
        project.commits.subList(1, 3).clear();
        project.commit("four", "ada@example.org", "Instead").serve();
        HeldBatch second = first.next();
        project.commits(second);

        assertThat(second.rows(Commit.class).stream().map(row -> row.sha() + " " + row.onDefaultBranch()))
                .containsExactly(two + " false", three + " false", project.sha("four") + " true");
    }

    @Test
    void queuesEveryAddressOnceWithACommitToAskAbout() throws IOException {
        project.commit("one", "ada@example.org", "First")
                .commit("two", "ada@example.org", "Second")
                .commit("three", "12+bob@users.noreply.github.com", "Third")
                .serve();
        HeldBatch batch = new HeldBatch();
        project.commits(batch);
        assertThat(batch.watermarks("addresses/7"))
                .isEqualTo(java.util.Map.of(Project.hash("ada@example.org"), project.sha("one") + " example.org"));

        batch.watermark("addresses/7", Project.hash("ada@example.org"), null);
        batch.commitAndContinue();
        project.commit("four", "ada@example.org", "Fourth").serve();
        HeldBatch next = batch.next();
        project.commits(next);

        assertThat(next.rows(Commit.class)).hasSize(1);
        assertThat(next.watermarks("addresses/7")).isEmpty();
    }

    @Test
    void goesOnWhereAKillLeftIt() throws IOException {
        IntStream.range(0, 12_000).forEach(i -> project.commit("c" + i, "ada@example.org", "Change " + i));
        project.serve();
        HeldBatch killed = new HeldBatch().killedAtCommit(2);
        assertThatThrownBy(() -> project.commits(killed)).isInstanceOf(HeldBatch.Killed.class);
        assertThat(killed.rows).hasSize(5_000);
        project.commit("later", "ada@example.org", "While nobody looked").serve();
        HeldBatch next = killed.next();
        project.commits(next);

        assertThat(next.rows).hasSize(7_001);
        assertThat(java.util.stream.Stream.concat(killed.rows.stream(), next.rows.stream())
                        .map(row -> ((Commit) row).sha()))
                .doesNotHaveDuplicates();
    }

    @Test
    void followsARenamedDefaultBranch() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        project.commits(first);
        project.branch = "trunk";
        project.commit("two", "ada@example.org", "Second").serve();
        HeldBatch second = first.next();

        assertThat(project.commits(second)).isEqualTo(Collected.all(1));
    }

    @Test
    void saysWhyThereIsNothing() throws IOException {
        assertThat(project.commits(new HeldBatch())).isEqualTo(Collected.none("empty"));
        assertThat(project.tags(new HeldBatch())).isEqualTo(Collected.none("empty"));
        project.place = GitHandler.Place.refused(401);
        assertThat(project.commits(new HeldBatch())).isEqualTo(Collected.none("not_visible"));
        project.place = GitHandler.Place.refused(404);
        assertThat(project.commits(new HeldBatch())).isEqualTo(Collected.none("not_visible"));
    }

    @Test
    void followsARepositoryThatMoved() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        project.place = GitHandler.Place.moved("acme/spinner");

        assertThat(project.commits(new HeldBatch())).isEqualTo(Collected.all(1));
    }

    @Test
    void namesTheRepositoryAndTheWayOutWhenTheServerFails() throws IOException {
        project.place = GitHandler.Place.refused(500);

        assertThatThrownBy(() -> project.commits(new HeldBatch()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("acme/loom")
                .hasMessageContaining("500")
                .hasMessageContaining("next run tries again");
    }

    @Test
    void sharesOneFetchAmongWalks() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        GitSource source = project.source();
        Project.run(new Tags(source), new HeldBatch());
        project.commit("two", "ada@example.org", "Second").serve();

        assertThat(Project.run(new Commits(source, Project::hash, () -> Project.NOW), new HeldBatch()))
                .isEqualTo(Collected.all(1));
    }

    @Test
    void sweepsWhatAKilledFetchLeft() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        project.commits(first);
        Path clone = project.clones().resolve("7.git");
        List<Path> left = List.of(
                clone.resolve("refs/heads/known.lock"),
                clone.resolve("objects/incoming_1.pack"),
                clone.resolve("objects/pack/pack-1.pack"));
        for (Path file : left) {
            Files.writeString(file, "half");
        }
        project.commit("two", "ada@example.org", "Second").serve();

        assertThat(project.commits(first.next())).isEqualTo(Collected.all(1));
        assertThat(left).allSatisfy(file -> assertThat(file).doesNotExist());
    }

    @Test
    void makesACloneAnewThatIsNone() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        Files.createDirectories(project.clones().resolve("7.git/objects"));

        assertThat(project.commits(new HeldBatch())).isEqualTo(Collected.all(1));
    }

    @Test
    void removesADamagedCloneAndTheNextRunIsWhole() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        project.commits(first);
        project.commit("two", "ada@example.org", "Second").serve();
        HeldBatch second = first.next();
        project.tags(second);
        Path clone = project.clones().resolve("7.git");
        try (var packs = Files.list(clone.resolve("objects/pack"))) {
            for (Path file : packs.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.toString().endsWith(".pack")) {
                    java.util.Arrays.fill(bytes, 12, bytes.length, (byte) 0);
                    file.toFile().setWritable(true);
                    Files.write(file, bytes);
                }
            }
        }

        assertThatThrownBy(() -> project.commits(second))
                .hasMessageContaining("damaged")
                .hasMessageContaining("run again");
        assertThat(project.commits(second.next())).isEqualTo(Collected.all(1));
    }

    @Test
    void givesUpOnAServerThatTakesTooLong() throws IOException {
        IntStream.range(0, 3_000).forEach(i -> project.commit("c" + i, "ada@example.org", "Change " + i));
        project.serve();
        GitSource source = new GitSource(
                project.endpoint(),
                project.clones(),
                new GitSource.Patience(Duration.ofSeconds(5), Duration.ofNanos(1), 1, Duration.ZERO, pause -> {}));

        assertThatThrownBy(() -> source.open(Project.ID))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("acme/loom")
                .hasMessageContaining("took longer");
    }

    @Test
    void asksAgainAfterAFailureAndPausesLongerEachTime() throws IOException {
        project.commit("one", "ada@example.org", "First").serve();
        GitHandler.Place well = project.place;
        project.place = GitHandler.Place.refused(503);
        List<Duration> pauses = new ArrayList<>();
        GitSource source = new GitSource(
                project.endpoint(),
                project.clones(),
                new GitSource.Patience(
                        Duration.ofSeconds(5), Duration.ofMinutes(1), 4, Duration.ofSeconds(2), pause -> {
                            pauses.add(pause);
                            project.place = pauses.size() == 2 ? well : project.place;
                        }));

        assertThat(Project.run(new Tags(source), new HeldBatch()).complete()).isTrue();
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void takesNoAddressWithAPassword() {
        assertThatThrownBy(() ->
                        new GitSource(java.net.URI.create("https://me:secret@host.invalid"), folder, Project.IMPATIENT))
                .hasMessageContaining("without a user or a password")
                .hasMessageNotContaining("secret");
    }
}
