package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.Circumstances.Standing;
import org.ossvitals.connectors.simulation.RepositoryChange;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Thread;

/** The world changes between one night and the next: what the lake then says. */
@Timeout(60)
class ChangedWorldTest {
    private static final String BARN_ID = "5";

    private QuickFolder folder;
    private Lake lake;
    private SimulatedGitHub github;

    @BeforeEach
    void open() throws IOException {
        folder = new QuickFolder();
        lake = Lake.open(folder.path());
        github = SimulatedGitHub.serve(FaultWorld.world());
    }

    @AfterEach
    void close() throws IOException {
        github.close();
        lake.close();
        folder.close();
    }

    @Test
    void aRenamedRepositoryKeepsItsRowsAndBothItsNames() throws IOException {
        assertThat(night(FaultWorld.ATTIC)).isEmpty();
        change(FaultWorld.ATTIC, attic -> attic.renamed("acme", "loft"));
        assertThat(night(FaultWorld.ATTIC)).isEmpty();

        assertThat(rows("repositories", "owner", "name")).containsExactly("9007199254740993 acme loft");
        assertThat(rows("repository_names", "full_name"))
                .containsExactlyInAnyOrder("9007199254740993 acme/attic", "9007199254740993 acme/loft");
        assertThat(rows("issues", "number")).hasSize(6);
    }

    @Test
    void aTransferredRepositoryStaysTheSameOne() throws IOException {
        assertThat(night(FaultWorld.ATTIC)).isEmpty();
        change(FaultWorld.ATTIC, attic -> attic.renamed("elsewhere", "attic"));
        assertThat(night(FaultWorld.ATTIC)).isEmpty();

        assertThat(rows("repositories", "owner", "name")).containsExactly("9007199254740993 elsewhere attic");
        assertThat(rows("issues", "number")).hasSize(6);
    }

    @Test
    void aRepositoryThatIsAskedForByItsFormerNameIsFound() throws IOException {
        assertThat(night(FaultWorld.OLD_BARN)).isEmpty();

        assertThat(rows("repositories", "owner", "name")).containsExactly("5 acme barn");
        assertThat(rows("collection_runs", "repository", "complete"))
                .contains("5 acme/old-barn true")
                .doesNotContain("null acme/old-barn false");
    }

    @Test
    void aDeletedOrPrivateRepositoryIsNamedAndKeepsWhatWasCollected() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        stands(FaultWorld.BARN, Standing.HIDDEN);

        assertThat(night(FaultWorld.BARN)).anyMatch(said -> said.contains("acme/barn"));
        assertThat(rows("issues", "number")).hasSize(7);
        assertThat(rows("collection_runs", "repository", "walk", "complete"))
                .contains("null acme/barn repositories false");
    }

    @Test
    void aBlockedRepositoryIsNamedAndKeepsWhatWasCollected() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        stands(FaultWorld.BARN, Standing.BLOCKED);

        assertThat(night(FaultWorld.BARN)).anyMatch(said -> said.contains("acme/barn") && said.contains("403"));
        assertThat(rows("issues", "number")).hasSize(7);
    }

    @Test
    void aRepositoryWithheldForLegalReasonsIsNamedAndKeepsWhatWasCollected() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        stands(FaultWorld.BARN, Standing.WITHHELD);

        assertThat(night(FaultWorld.BARN)).anyMatch(said -> said.contains("acme/barn") && said.contains("451"));
        assertThat(rows("issues", "number")).hasSize(7);
    }

    @Test
    void anArchivedRepositorySaysSo() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        change(FaultWorld.BARN, barn -> barn.archived(true));
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("repositories", "name", "archived")).containsExactly("5 barn true");
    }

    @Test
    void anEmptiedRepositoryKeepsItsThreads() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        change(FaultWorld.BARN, barn -> barn.commits(List.of()).tags(List.of()).releases(List.of()));
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("issues", "number")).hasSize(7);
    }

    @Test
    void anEmptyRepositoryIsAnAnswer() throws IOException {
        assertThat(night(FaultWorld.SEED)).isEmpty();

        assertThat(rows("repositories", "name", "stargazers_count")).containsExactly("3 seed null");
        assertThat(rows("collection_runs", "walk", "complete")).contains("3 issues true");
    }

    @Test
    void whereIssuesAreSwitchedOffChangeRequestsGoOn() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        Instant later = github.clock().now().plus(Duration.ofHours(1));
        change(FaultWorld.BARN, barn -> barn.hasIssues(false).thread(3, thread -> retitled(thread, later)));
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("issues", "number")).hasSize(7);
        assertThat(rows("issues", "number", "title")).contains("5 3 New");
        assertThat(rows("collection_runs", "walk", "reason")).contains("5 issues issues_disabled");
    }

    @Test
    void anAuthorWhoLeftIsAGhostInWhatChangesAfterwards() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        Instant later = github.clock().now().plus(Duration.ofHours(1));
        change(
                FaultWorld.BARN,
                barn -> barn.thread(
                        3,
                        thread -> retitled(thread, later).change().author(null).done()));
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("issues", "number", "title", "author_id", "author_login"))
                .contains("5 3 New null null");
    }

    @Test
    void deletedAndTransferredThreadsAreTold() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        assertThat(rows("missing_threads", "number", "cause")).isEmpty();
        change(FaultWorld.BARN, barn -> {
            List<Thread> left =
                    new ArrayList<>(github.world().repository(FaultWorld.BARN).threads());
            left.removeIf(thread -> thread.number() == 2 || thread.number() == 4);
            return barn.threads(left)
                    .circumstances(Circumstances.ORDINARY
                            .formerly(List.of(FaultWorld.OLD_BARN))
                            .withDeleted(Set.of(2))
                            .withTransferred(Map.of(4, "/repositories/1/issues/1")));
        });
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("missing_threads", "number", "cause"))
                .containsExactlyInAnyOrder("5 2 deleted", "5 4 transferred");
    }

    @Test
    void aLoginThatWentToSomebodyElseChangesNobodysProfile() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        assertThat(rows("profiles", "account_id", "login", "location")).contains("null 11 ada Paris");
        Instant later = github.clock().now().plus(Duration.ofHours(1));
        github.change(world -> {
            Map<String, Account> accounts = new HashMap<>(world.accounts());
            accounts.put("ada-before", new Account(11, "ada-before", "User", "Ada", "@acme", "Paris", null));
            accounts.put("ada", new Account(77, "ada", "User", "Other", null, "Lima", null));
            List<World.SimulatedRepository> repositories = world.repositories().stream()
                    .map(repository -> formerly(repository, later))
                    .toList();
            return new World(world.name(), world.now(), world.note(), world.web(), repositories, accounts);
        });
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("profiles", "account_id", "location")).contains("null 11 Paris", "null 77 Lima");
        assertThat(rows("issues", "number", "author_id")).contains("5 7 null", "5 3 77");
    }

    @Test
    void aThreadFromTheFutureHidesNothing() throws IOException {
        Instant never = Instant.parse("2099-01-01T00:00:00Z");
        change(FaultWorld.BARN, barn -> barn.thread(1, thread -> retitled(thread, never)));
        assertThat(night(FaultWorld.BARN)).isEmpty();
        Instant later = github.clock().now().plus(Duration.ofHours(1));
        change(FaultWorld.BARN, barn -> barn.thread(3, thread -> retitled(thread, later)));
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(rows("issues", "number", "title")).contains("5 1 New", "5 3 New");
    }

    @Test
    void aThreadThatIsReadAgainNamesTheCommentsThatAreLeft() throws IOException {
        assertThat(night(FaultWorld.BARN)).isEmpty();
        change(
                FaultWorld.BARN,
                barn -> barn.thread(3, thread -> thread.change()
                        .comments(thread.comments().subList(0, 1))
                        .done()));
        try (Batch batch = lake.batch()) {
            batch.watermark("rereads/" + BARN_ID, "3", "");
            batch.commitAndContinue();
        }
        assertThat(night(FaultWorld.BARN)).isEmpty();

        assertThat(new PendingRows(lake).all().get("thread_readings").values())
                .extracting(row -> row.path("number") + " " + row.path("comment_ids"))
                .containsExactly("3 [2500030]");
    }

    /** What ada wrote so far is hers under her new name; thread 3 is new, by whoever is called ada now. */
    private static World.SimulatedRepository formerly(World.SimulatedRepository repository, Instant later) {
        List<Thread> threads = repository.threads().stream()
                .map(thread -> thread.number() == 3 && repository.id() == 5
                        ? retitled(thread, later).change().author("ada").done()
                        : thread)
                .toList();
        return repository.change().threads(threads).done();
    }

    private static Thread retitled(Thread thread, Instant later) {
        return thread.change().title("New").updatedAt(later).done();
    }

    private void stands(String repository, Standing standing) {
        change(
                repository,
                changing -> changing.circumstances(
                        github.world().repository(repository).circumstances().with(standing)));
    }

    private void change(String repository, UnaryOperator<RepositoryChange> change) {
        github.change(world ->
                world.with(change.apply(world.repository(repository).change()).done()));
    }

    /** One night's collection; then a day goes by. */
    private List<String> night(String repository) {
        List<String> said = FaultyRun.of(github, lake, List.of(repository));
        github.clock().advance(Duration.ofDays(1));
        return said;
    }

    private List<String> rows(String table, String... columns) throws IOException {
        PendingRows rows = new PendingRows(lake);
        return rows.all().containsKey(table) ? rows.of(table, columns) : List.of();
    }
}
