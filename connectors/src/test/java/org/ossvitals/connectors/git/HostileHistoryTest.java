package org.ossvitals.connectors.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;

/** Commits that nobody's git would write, but that are on servers all the same. */
class HostileHistoryTest {
    private static final String COMMITTER = "committer C <c@example.org> 1700000000 +0000\n";

    @TempDir
    Path folder;

    private Repository served;
    private ObjectId tree;
    private ObjectId head;
    private final List<ObjectId> made = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        served = new FileRepositoryBuilder()
                .setGitDir(folder.resolve("acme/loom.git").toFile())
                .setBare()
                .build();
        ((FileRepository) served).create(true);
        served.getConfig().setBoolean("uploadpack", null, "allowFilter", true);
        served.getConfig().save();
        try (ObjectInserter inserter = served.newObjectInserter()) {
            tree = inserter.insert(new TreeFormatter());
            inserter.flush();
        }
    }

    @Test
    void readsEveryDateAsWhatItIsOrAsUnknown() throws IOException {
        author("A <a@b.org> 0 +0000");
        author("A <a@b.org> 4296000000 +1400");
        author("A <a@b.org> 99999999999999 +0000");
        author("A <a@b.org> 999999999999999999999999 +0000");
        author("A <a@b.org> -5 +0000");
        author("A <a@b.org>");
        author("A <a@b.org> 1700000000 -0000");
        author("A <a@b.org> 1700000000 +9999");
        author("A <a@b.org> 1700000000");

        assertThat(rows().stream().map(row -> row.authoredAt() + " " + row.authorOffsetMinutes()))
                .containsExactly(
                        "1970-01-01T00:00:00Z 0",
                        "2106-02-19T05:20:00Z 840",
                        "null 0",
                        "null null",
                        "null null",
                        "null null",
                        "2023-11-14T22:13:20Z null",
                        "2023-11-14T22:13:20Z null",
                        "2023-11-14T22:13:20Z null");
    }

    @Test
    void readsEveryPersonAsAnAddressOrAsNobody() throws IOException {
        author(" <> 1700000000 +0000");
        author("<a@b.org> 1700000000 +0000");
        author("A <root> 1700000000 +0000");
        author("A <  Ada@B.ORG > 1700000000 +0000");
        author("A <a@b.org> <c@d.org> 1700000000 +0000");
        author("A no brackets 1700000000 +0000");
        author("A <never closed 1700000000 +0000");
        author("A <a@<script>> 1700000000 +0000");

        assertThat(rows().stream().map(row -> row.authorEmailHash() + " " + row.authorEmailDomain()))
                .containsExactly(
                        "null null",
                        Project.hash("a@b.org") + " b.org",
                        Project.hash("root") + " null",
                        Project.hash("Ada@B.ORG") + " b.org",
                        Project.hash("a@b.org") + " b.org",
                        "null null",
                        "null null",
                        Project.hash("a@<script") + " null");
    }

    @Test
    void readsMessagesOfAnySizeAndEncoding() throws IOException {
        String trailer = "Co-authored-by: B <b@b.org>";
        message("", "x".repeat(2_000_000) + "\n" + trailer);
        message("", " \n".repeat(500_000) + trailer + " ".repeat(500_000));
        message("encoding latin1\n", "\u00e9\n" + trailer);
        message("encoding no-such-charset\n", trailer);
        message("encoding \0\n", trailer + "\r\n");
        message("", "nul \0 in it\n" + trailer + "\nSigned-off-by: nobody\nSigned-off-by: E <>\n");

        assertThat(rows())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.coAuthors())
                        .containsExactly(new CoAuthor(null, null, Project.hash("b@b.org"), "b.org")))
                .allSatisfy(row -> assertThat(row.signedOffBy()).isEmpty());
    }

    @Test
    void readsCommitsWithoutMessageAuthorOrWithManyParents() throws IOException {
        raw("tree " + tree.name() + "\n" + "author A <a@b.org> 1700000000 +0000\n" + COMMITTER);
        ObjectId first = head;
        raw("tree " + tree.name() + "\n" + COMMITTER + "\nno author");
        ObjectId second = head;
        StringBuilder octopus = new StringBuilder("tree " + tree.name() + "\n");
        for (int i = 0; i < 40; i++) {
            octopus.append("parent ")
                    .append((i % 2 == 0 ? first : second).name())
                    .append('\n');
        }
        raw(octopus + "author A <a@b.org> 1700000000 +0000\n" + COMMITTER + "\noctopus");

        assertThat(rows().stream().map(row -> row.parents() + " " + row.authorEmailHash() + " " + row.committedAt()))
                .containsExactlyInAnyOrder(
                        "0 " + Project.hash("a@b.org") + " 2023-11-14T22:13:20Z",
                        "0 null 2023-11-14T22:13:20Z",
                        "40 " + Project.hash("a@b.org") + " 2023-11-14T22:13:20Z");
    }

    @Test
    void readsChildrenThatAreOlderThanTheirParents() throws IOException {
        for (int i = 0; i < 300; i++) {
            long seconds = i % 3 == 0 ? 4_000_000_000L - i : 1_000_000 + i * 7919L % 1_000_000;
            raw(parent() + "author A <a@b.org> " + seconds + " +0000\ncommitter A <a@b.org> " + seconds
                    + " +0000\n\nCommit " + i);
        }
        HeldBatch first = new HeldBatch();
        point(made.get(150));
        walk(first);
        point(made.get(299));
        HeldBatch second = first.next();
        walk(second);

        assertThat(first.rows).hasSize(151);
        assertThat(second.rows(Commit.class).stream().filter(row -> !row.onDefaultBranch()))
                .isEmpty();
        assertThat(java.util.stream.Stream.concat(first.rows.stream(), second.rows.stream())
                        .map(row -> ((Commit) row).sha())
                        .distinct())
                .hasSize(300);
    }

    private void author(String line) throws IOException {
        raw(parent() + "author " + line + "\n" + COMMITTER + "\nA change\n");
    }

    private void message(String headers, String message) throws IOException {
        raw(parent() + "author A <a@b.org> 1700000000 +0000\n" + COMMITTER + headers + "\n" + message);
    }

    private String parent() {
        return "tree " + tree.name() + "\n" + (head == null ? "" : "parent " + head.name() + "\n");
    }

    private void raw(String commit) throws IOException {
        try (ObjectInserter inserter = served.newObjectInserter()) {
            head = inserter.insert(Constants.OBJ_COMMIT, commit.getBytes(StandardCharsets.ISO_8859_1));
            inserter.flush();
        }
        made.add(head);
    }

    private List<Commit> rows() throws IOException {
        point(head);
        HeldBatch batch = new HeldBatch();
        walk(batch);
        return batch.rows(Commit.class);
    }

    private void walk(HeldBatch batch) throws IOException {
        GitSource source = new GitSource(folder.toUri(), folder.resolve("clones"), Project.IMPATIENT);
        Project.run(new Commits(source, Project::hash, () -> Instant.EPOCH), batch);
    }

    private void point(ObjectId commit) throws IOException {
        RefUpdate update = served.updateRef("refs/heads/master");
        update.setNewObjectId(commit);
        update.forceUpdate();
    }
}
