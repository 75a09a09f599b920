package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.git.LocalClone;
import org.ossvitals.connectors.lake.Lake;

class CloneCollectorTest {
    private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void bringsWhatACloneHolds() throws Exception {
        try (Git git = project(3)) {
            git.tag().setName("v1").call();
        }
        LocalClone local = LocalClone.at(folder.resolve("loom"));
        try (Lake lake = Lake.open(folder.resolve("lake"))) {
            new CloneCollector(local, lake, START.plusSeconds(999)).collect();
            PendingRows rows = new PendingRows(lake);

            assertThat(rows.of("commits", "parents", "author_email_domain", "authored_at"))
                    .containsExactlyInAnyOrder(
                            local.id().id() + " 0 example.org 2026-05-01T10:00:00Z",
                            local.id().id() + " 1 example.org 2026-05-01T11:00:00Z",
                            local.id().id() + " 1 example.org 2026-05-01T12:00:00Z");
            assertThat(rows.of("tags", "name")).containsExactly(local.id().id() + " v1");
            assertThat(rows.of("files", "path", "text"))
                    .containsExactly(local.id().id() + " GOVERNANCE.md Version 2");
            assertThat(new CloneCollector(local, lake, START.plusSeconds(999)).collect())
                    .isZero();
        }
        assertThat(local.newest()).isEqualTo(START.plusSeconds(7200));
        assertThat(local.id().id()).isNegative();
    }

    @Test
    void aCloneIsNamedAndNumberedByItsOrigin() throws Exception {
        RepositoryId first;
        try (Git git = project(1)) {
            git.getRepository()
                    .getConfig()
                    .setString("remote", "origin", "url", "https://me:pw@hub.example/acme/loom.git");
            git.getRepository().getConfig().save();
            first = LocalClone.at(folder.resolve("loom")).id();
            git.getRepository().getConfig().setString("remote", "origin", "url", "https://hub.example/acme/loom.git");
            git.getRepository().getConfig().save();
        }

        assertThat(first.fullName()).isEqualTo("acme/loom");
        assertThat(LocalClone.at(folder.resolve("loom")).id()).isEqualTo(first);
    }

    @Test
    void aShallowCloneSaysSinceWhenItKnows() throws Exception {
        project(4).close();
        CloneCommand shallow = Git.cloneRepository()
                .setURI(folder.resolve("loom").toUri().toString())
                .setDirectory(folder.resolve("shallow").toFile())
                .setDepth(2);
        shallow.call().close();
        LocalClone local = LocalClone.at(folder.resolve("shallow"));

        assertThat(local.knownSince()).isEqualTo(Optional.of(START.plusSeconds(7200)));
        try (Lake lake = Lake.open(folder.resolve("lake"))) {
            new CloneCollector(local, lake, START.plusSeconds(99_999)).collect();
            PendingRows rows = new PendingRows(lake);

            assertThat(rows.of("commits", "sha")).hasSize(2);
            assertThat(rows.of("collection_runs", "walk", "known_since"))
                    .contains(local.id().id() + " commits 2026-05-01T12:00:00Z");
        }
    }

    @Test
    void whatIsNoCloneOrEmptyIsNamed() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        assertThatThrownBy(() -> LocalClone.at(plain))
                .hasMessage(plain + " is no clone of a git repository; name the folder that holds .git");
        assertThatThrownBy(() -> LocalClone.at(folder.resolve("nowhere"))).hasMessageContaining("is no clone");
        Path empty = folder.resolve("empty");
        Git.init().setDirectory(empty.toFile()).call().close();
        assertThatThrownBy(() -> LocalClone.at(empty)).hasMessageContaining(empty + " has no commit");
        project(1).close();
        Path inside = Files.createDirectories(folder.resolve("loom/docs"));
        assertThatThrownBy(() -> LocalClone.at(inside)).hasMessageContaining("is no clone");
    }

    /** A work tree with so many commits, an hour apart. */
    private Git project(int commits) throws IOException, GitAPIException {
        Path tree = folder.resolve("loom");
        Git git = Git.init().setDirectory(tree.toFile()).call();
        RevCommit last = null;
        for (int i = 0; i < commits; i++) {
            Files.writeString(tree.resolve("GOVERNANCE.md"), "Version " + i);
            git.add().addFilepattern(".").call();
            PersonIdent ada = new PersonIdent("Ada", "ada@example.org", START.plusSeconds(3600L * i), ZoneOffset.UTC);
            last = git.commit()
                    .setMessage("Change " + i)
                    .setAuthor(ada)
                    .setCommitter(ada)
                    .setSign(false)
                    .call();
        }
        assertThat(last).isNotNull();
        return git;
    }
}
