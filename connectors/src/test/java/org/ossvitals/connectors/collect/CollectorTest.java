package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Patience;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;

class CollectorTest {
    private static final String TOKEN = "token-that-nobody-may-see";
    private static final Patience IMPATIENT =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20), 2, Duration.ofMillis(1), Duration.ofMillis(5));

    @TempDir
    Path folder;

    @Test
    void bringsEverythingThatTheWorldHolds() throws IOException {
        World world = SmallWorld.world();
        try (Lake lake = Lake.open(folder)) {
            collect(world, lake, SmallWorld.NAMES);

            PendingRows rows = new PendingRows(lake);
            assertThat(rows.of("issues", "number", "kind", "author_login", "updated_at", "body_length"))
                    .containsExactlyInAnyOrderElementsOf(SmallWorldRows.of(world, SmallWorldRows::issues));
            assertThat(rows.of("comments", "comment_id", "number", "author_id", "body_length"))
                    .containsExactlyInAnyOrderElementsOf(SmallWorldRows.of(world, SmallWorldRows::comments));
            assertThat(rows.of("reviews", "review_id", "number", "author_login", "state"))
                    .containsExactlyInAnyOrderElementsOf(SmallWorldRows.of(world, SmallWorldRows::reviews));
            assertThat(rows.of("review_comments", "comment_id", "number", "author_login"))
                    .containsExactlyInAnyOrderElementsOf(SmallWorldRows.of(world, SmallWorldRows::reviewComments));
            assertThat(rows.of("timeline_events", "number", "event", "label"))
                    .containsExactlyInAnyOrderElementsOf(SmallWorldRows.of(world, SmallWorldRows::events));
        }
    }

    @Test
    void bringsCommitsTagsReleasesStarsAndProfiles() throws IOException {
        World world = SmallWorld.world();
        try (Lake lake = Lake.open(folder)) {
            collect(world, lake, SmallWorld.NAMES);

            PendingRows rows = new PendingRows(lake);
            assertThat(rows.of("commits", "author_email_domain", "committed_at", "on_default_branch"))
                    .containsExactlyInAnyOrderElementsOf(SmallWorldRows.commits(world));
            assertThat(rows.of("addresses", "email_domain", "account_id", "login"))
                    .containsExactly("null example.org 11 ada");
            assertThat(rows.of("tags", "name", "annotated", "tagged_at"))
                    .containsExactlyInAnyOrder("1 v1 true 2026-01-01T00:00:00Z", "2 v1 true 2026-01-01T00:00:00Z");
            assertThat(rows.of("releases", "release_id", "tag", "downloads"))
                    .containsExactlyInAnyOrder("1 100 v1 41", "2 200 v1 41");
            assertThat(rows.of("star_days", "starred_on", "stars"))
                    .filteredOn(row -> !row.endsWith(" 0"))
                    .containsExactlyInAnyOrder("1 2026-01-05 3", "1 2026-09-29 2", "2 2026-01-05 3", "2 2026-09-29 2");
            assertThat(rows.of("profiles", "account_id", "login", "location"))
                    .containsExactlyInAnyOrder("null 11 ada Paris", "null 12 bob Paris");
        }
    }

    @Test
    void keepsWhatTheHostDoesNotSayAsUnknown() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            collect(SmallWorld.world(), lake, SmallWorld.NAMES);

            assertThat(new PendingRows(lake).of("repositories", "name", "stargazers_count", "forks_count"))
                    .containsExactlyInAnyOrder("1 full 5 5", "2 disabled 5 5", "3 empty null null");
        }
    }

    @Test
    void bringsNothingTwice() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            Collection first = collect(SmallWorld.world(), lake, SmallWorld.NAMES);
            Collection second = collect(SmallWorld.world(), lake, SmallWorld.NAMES);

            assertThat(first.rows()).isGreaterThan(1500);
            int seen = SmallWorld.NAMES.size();
            assertThat(second.rowsByTable()).isEqualTo(Map.of("repositories", seen, "repository_snapshots", seen));
            assertThat(second.requests()).isLessThanOrEqualTo(10 * SmallWorld.NAMES.size() + 3);
        }
    }

    @Test
    void bringsWhatChangedSince() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            collect(SmallWorld.world(), lake, SmallWorld.NAMES);
            Collection second = collect(SmallWorld.later(), lake, SmallWorld.NAMES);

            assertThat(run(second, SmallWorld.FULL, "issues").rows()).isEqualTo(1);
            assertThat(run(second, SmallWorld.FULL, "timelines").rows()).isEqualTo(3);
            assertThat(new PendingRows(lake).of("issues", "number", "state"))
                    .filteredOn(row -> row.endsWith("closed"))
                    .containsExactly("1 7 closed");
        }
    }

    @Test
    void anUnknownRepositoryDoesNotStopTheOthers() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            Collection collection =
                    collect(SmallWorld.world(), lake, List.of("acme/gone", SmallWorld.FULL, "not a name"));

            assertThat(collection.failed())
                    .extracting(RepositoryOutcome::repository)
                    .containsExactly("acme/gone", "not a name");
            assertThat(run(collection, "acme/gone", "repositories").reason())
                    .isEqualTo("Repository not found: acme/gone is renamed, deleted or private; check conf/registries");
            assertThat(new PendingRows(lake).of("collection_runs", "repository", "complete"))
                    .contains("null acme/gone false", "1 acme/full true");
        }
    }

    @Test
    void disabledIssuesAndEmptyRepositoriesAreAnswersNotFailures() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            Collection collection = collect(SmallWorld.world(), lake, SmallWorld.NAMES);

            assertThat(collection.failed()).isEmpty();
            assertThat(run(collection, SmallWorld.DISABLED, "issues").reason()).isEqualTo("issues_disabled");
            assertThat(run(collection, SmallWorld.DISABLED, "issues").rows()).isEqualTo(165);
            assertThat(run(collection, SmallWorld.EMPTY, "commits").reason()).isEqualTo("empty");
            assertThat(run(collection, SmallWorld.EMPTY, "star-days").reason()).isEqualTo("no_star_history");
        }
    }

    @Test
    void rowsDoNotDependOnThreads() throws IOException {
        try (Lake one = Lake.open(folder.resolve("one"), new byte[] {1});
                Lake four = Lake.open(folder.resolve("four"), new byte[] {1});
                SimulatedGitHub github = SimulatedGitHub.serve(SmallWorld.world())) {
            new Collector(source(github.endpoint(), 1), one, 1, Progress.SILENT).collect(SmallWorld.NAMES);
            new Collector(source(github.endpoint(), 4), four, 4, Progress.SILENT).collect(SmallWorld.NAMES);

            assertThat(new PendingRows(four).all()).isEqualTo(new PendingRows(one).all());
        }
    }

    @Test
    void aBadLineCostsRequestsButNoRows() throws IOException {
        try (Lake calm = Lake.open(folder.resolve("calm"));
                Lake stormy = Lake.open(folder.resolve("stormy"));
                SimulatedGitHub github = SimulatedGitHub.serve(SmallWorld.world());
                BadLine line = new BadLine(github.endpoint(), request -> request % 4 == 0)) {
            new Collector(source(github.endpoint(), 1), calm, 1, Progress.SILENT).collect(List.of(SmallWorld.FULL));
            Collection collection = new Collector(source(line.endpoint(), 1), stormy, 1, Progress.SILENT)
                    .collect(List.of(SmallWorld.FULL));

            assertThat(collection.failed()).isEmpty();
            assertThat(new PendingRows(stormy).of("issues", "number", "title"))
                    .isEqualTo(new PendingRows(calm).of("issues", "number", "title"));
        }
    }

    @Test
    void aRunThatBreaksOffIsMendedByTheNext() throws IOException {
        try (Lake lake = Lake.open(folder);
                SimulatedGitHub github = SimulatedGitHub.serve(SmallWorld.world());
                BadLine line = new BadLine(github.endpoint(), request -> request > 9)) {
            Collection broken = new Collector(source(line.endpoint(), 1), lake, 1, Progress.SILENT)
                    .collect(List.of(SmallWorld.FULL));
            Collection mended =
                    new Collector(source(github.endpoint(), 4), lake, 4, Progress.SILENT).collect(SmallWorld.NAMES);

            assertThat(broken.failed()).hasSize(1);
            assertThat(mended.failed()).isEmpty();
            assertThat(new PendingRows(lake).of("comments", "comment_id", "number", "author_id", "body_length"))
                    .containsExactlyInAnyOrderElementsOf(
                            SmallWorldRows.of(SmallWorld.world(), SmallWorldRows::comments));
            assertThat(new PendingRows(lake).of("profiles", "login")).hasSize(2);
        }
    }

    @Test
    void anUnreachableEndpointIsNamedAndLeavesTheLakeAsItWas() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        GitHubSource nobody = source(URI.create("http://127.0.0.1:" + port), 4);
        try (Lake lake = Lake.open(folder)) {
            assertThatThrownBy(() -> new Collector(nobody, lake, 4, Progress.SILENT).collect(SmallWorld.NAMES))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageNotContaining(TOKEN);
            assertThat(lake.pending()).isEmpty();
        }
    }

    @Test
    void noTokenAndNoAddressIsWrittenAnywhere() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            collect(SmallWorld.world(), lake, List.of(SmallWorld.FULL, "acme/gone"));

            assertThat(new PendingRows(lake).all().toString())
                    .contains("example.org")
                    .doesNotContainIgnoringCase(SmallWorld.ADDRESS)
                    .doesNotContain("bob@", TOKEN);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> PendingRows.text(file).contains(TOKEN)))
                    .isEmpty();
        }
    }

    private static Collection collect(World world, Lake lake, List<String> names) throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            return new Collector(source(github.endpoint(), 4), lake, 4, Progress.SILENT).collect(names);
        }
    }

    private static GitHubSource source(URI endpoint, int inFlight) {
        return new GitHubSource(
                endpoint, Tokens.of(TOKEN), Manners.ORDINARY.with(IMPATIENT).withInFlight(inFlight));
    }

    private static CollectionRun run(Collection collection, String repository, String walk) {
        return collection.repositories().stream()
                .flatMap(outcome -> outcome.runs().stream())
                .filter(run -> run.repository().equals(repository) && run.walk().equals(walk))
                .findFirst()
                .orElseThrow();
    }
}
