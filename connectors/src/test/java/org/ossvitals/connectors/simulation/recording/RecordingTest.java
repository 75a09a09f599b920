package org.ossvitals.connectors.simulation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

class RecordingTest {
    private static final String ISSUE = "{\"repo\":\"a/b\",\"kind\":\"issue\",\"number\":7,\"state\":\"OPEN\","
            + "\"author\":\"ghost\",\"created_at\":\"2020-01-01T10:00:00Z\",\"updated_at\":\"2020-01-03T10:00:00Z\","
            + "\"closed_at\":null,\"body_len\":12,\"comments\":[{\"author\":\"Ann\",\"author_association\":\"NONE\","
            + "\"created_at\":\"2020-01-02T10:00:00Z\",\"updated_at\":\"2020-01-02T10:00:00Z\",\"body_len\":3}]}";
    private static final String CHANGE = "{\"repo\":\"a/b\",\"kind\":\"pull\",\"number\":8,\"id\":99,"
            + "\"state\":\"MERGED\",\"author\":\"ann\",\"author_type\":\"Bot\",\"created_at\":\"2020-01-01T10:00:00Z\","
            + "\"updated_at\":\"2020-01-04T10:00:00Z\",\"closed_at\":\"2020-01-04T10:00:00Z\","
            + "\"merged_at\":\"2020-01-04T10:00:00Z\",\"merged_by\":\"bob\",\"body_len\":0,\"comments\":[],"
            + "\"reviews\":[{\"id\":\"PRR_x\",\"author\":null,\"state\":\"APPROVED\",\"comments\":[{\"created_at\":\"2020-01-03T09:00:00Z\","
            + "\"updated_at\":\"2020-01-03T09:00:00Z\",\"body_len\":4}],"
            + "\"submitted_at\":\"2020-01-03T10:00:00Z\"},{\"id\":5,\"author\":\"bob\",\"state\":\"PENDING\","
            + "\"submitted_at\":\"2020-01-03T10:00:00Z\"}]}";
    private static final String COMMITS =
            "sha\tparents\tauthor_domain\tauthor_hash\tauthor_gh_login\tauthor_date\t" + "commit_date\tcoauthors\n";

    @TempDir
    Path folder;

    @Test
    void aThreadFileBecomesARepositoryWithItsThreads() throws IOException {
        write("threads/a+b.threads.ndjson.gz", ISSUE + "\n" + CHANGE + "\n");
        World world = Recording.load(folder);
        SimulatedRepository repository = world.repositories().get(0);
        Thread issue = repository.threads().get(0);
        Thread change = repository.threads().get(1);

        assertThat(Recording.fullNames(world)).containsExactly("a/b");
        assertThat(world.now()).isEqualTo(Instant.parse("2020-01-05T00:00:00Z"));
        assertThat(world.note())
                .isEqualTo(
                        "Recorded facts of 1 public repositories, not live. Each ends on a day of its own, the first on"
                                + " 2020-01-04, the last on 2020-01-04: later quiet may be the recording's.");
        assertThat(repository.threadNumbers()).isEqualTo(8);
        assertThat(repository.starsByDay()).isNull();
        assertThat(issue.author()).isNull();
        assertThat(issue.bodyLength()).isEqualTo(12);
        assertThat(issue.comments()).extracting(c -> c.author()).containsExactly("Ann");
        assertThat(change.id()).isEqualTo(99);
        assertThat(change.author()).isEqualTo("Ann");
        assertThat(change.reviews()).extracting(r -> r.state()).containsExactly("APPROVED");
        assertThat(change.reviewComments()).extracting(c -> c.bodyLength()).containsExactly(4);
        assertThat(world.accounts().get("Ann")).extracting(Account::type).isEqualTo("Bot");
        assertThat(world.accounts().get("bob")).extracting(Account::type).isEqualTo("User");
    }

    @Test
    void aGitHistoryTellsCommitsAndTagsAndNothingElse() throws IOException {
        String sha = "1".repeat(40);
        write(
                "git/c+d.commits.tsv.gz",
                COMMITS + "2".repeat(40) + "\t2\tx.org\tabc\tdependabot[bot]\t2021-05-01T23:00:00-02:00\t"
                        + "2021-05-02T03:00:00+02:00\tai.com:ff,y.org:ee\n");
        write(
                "git/c+d.tags.tsv.gz",
                "tag\tdate\ttype\tobject\nv1\t2021-05-01T00:00:00Z\ttag\t" + sha.replace('1', '3') + sha);
        World world = Recording.load(folder);
        SimulatedRepository repository = world.repositories().get(0);
        Commit commit = repository.commits().get(0);

        assertThat(repository.known()).containsExactly(Fact.COMMITS);
        assertThat(commit.email()).isEqualTo("abc@x.org");
        assertThat(commit.authoredAt()).isEqualTo(Instant.parse("2021-05-02T01:00:00Z"));
        assertThat(commit.parents()).hasSize(2).doesNotHaveDuplicates();
        assertThat(commit.coAuthors())
                .containsExactly("(name not recorded) <ff@ai.com>", "(name not recorded) <ee@y.org>");
        assertThat(world.accounts().get("dependabot[bot]").type()).isEqualTo("Bot");
        assertThat(repository.tags()).containsExactly(new Tag("v1", sha, true, Instant.parse("2021-05-01T00:00:00Z")));
    }

    @Test
    void madeUpIdentitiesAreTheSameEachTime() throws IOException {
        write("threads/a+b.threads.ndjson.gz", ISSUE + "\n" + CHANGE + "\n");

        assertThat(Recording.load(folder)).isEqualTo(Recording.load(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"number\":7    | \"number\":\"x\"  | number is no count: \"x\"",
                "\"number\":7,   | ''                | number is no count: it is missing",
                "2020-01-03T10   | 2020-13-03T10     | updated_at is no instant: 2020-13-03T10:00:00Z",
                "\"kind\":\"issue\"|\"kind\":\"wish\"| kind is neither issue nor pull: wish",
                "\"state\":\"OPEN\"|\"state\":\"CLOSED\"| state is CLOSED but closed_at is null",
                "\"repo\":\"a/b\"|\"repo\":\"a/c\"   | repo is a/c in a file of a/b",
                "}]}             | }                 | not JSON",
                "[{\"author\"    | [3,{\"author\"    | not an object: 3",
            })
    void aMalformedThreadIsNamedByFileAndLine(String right, String wrong, String complaint) throws IOException {
        write("threads/a+b.threads.ndjson.gz", CHANGE + "\n" + ISSUE.replace(right, wrong) + "\n");

        assertThatIOException()
                .isThrownBy(() -> Recording.load(folder))
                .withMessageContaining("a+b.threads.ndjson.gz line 2: " + complaint);
    }

    @Test
    void aNumberThatComesTwiceIsRefused() throws IOException {
        write("threads/a+b.threads.ndjson.gz", ISSUE + "\n" + ISSUE + "\n");

        assertThatIOException()
                .isThrownBy(() -> Recording.load(folder))
                .withMessageContaining("a+b.threads.ndjson.gz line 2: number 7 is there twice");
    }

    @ParameterizedTest
    @CsvSource({
        "'x\t1\th\td\t\t2021-05-01\t2021-05-01T00:00:00Z\t',author_date is no date and time with offset: 2021-05-01",
        "'x\t1\th\td\t\t2021-05-01T00:00:00Z\t\t',commit_date is empty",
        "'x\t1\th',3 columns instead of 8",
        "'x\tmany\th\td\t\t2021-05-01T00:00:00Z\t2021-05-01T00:00:00Z\t',parents is no count: many",
    })
    void aMalformedCommitIsNamedByFileAndLine(String row, String complaint) throws IOException {
        write("git/c+d.commits.tsv.gz", COMMITS + row + "\n");

        assertThatIOException()
                .isThrownBy(() -> Recording.load(folder))
                .withMessageContaining("c+d.commits.tsv.gz line 2: " + complaint);
    }

    @Test
    void aFileThatIsCutShortIsNamed() throws IOException {
        write("threads/a+b.threads.ndjson.gz", ISSUE + "\n");
        Path file = folder.resolve("threads/a+b.threads.ndjson.gz");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatIOException().isThrownBy(() -> Recording.load(folder)).withMessageContaining("a+b.threads.ndjson.gz");
    }

    @Test
    void aFolderWithoutARecordingIsRefusedWithWhatItShouldHold() {
        assertThatIOException()
                .isThrownBy(() -> Recording.load(folder))
                .withMessageContaining("threads/OWNER+REPO.threads.ndjson.gz");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
