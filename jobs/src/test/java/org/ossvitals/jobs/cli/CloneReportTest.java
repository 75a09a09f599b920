package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vitals report PATH}, as somebody meets it who has a clone and no token. */
final class CloneReportTest {
    /** Earlier on the day on which commands run here. */
    private static final Instant TODAY = Instant.parse("2026-10-02T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aCloneIsReportedWithTodaysCommitsAndSaysHowToGetTheRest() throws Exception {
        Path clone = cloned();
        Ended ended = report(clone);
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said())
                .contains("no network", "as of 3 October 2026", "Open file:")
                .doesNotContain("not collected: not collected yet");
        String page = Files.readString(page());
        assertThat(page)
                .contains("3 October 2026", "a clone holds none; `vitals report OWNER/REPO` collects them")
                .doesNotContain("not collected: not collected yet");
    }

    @Test
    void aFolderThatIsNoCloneIsNamedInOneLine() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        for (Path path : new Path[] {plain, folder.resolve("nowhere")}) {
            Ended ended = report(path);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said())
                    .contains(path + " is no clone of a git repository; name the folder that holds .git")
                    .hasLineCount(1);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Ended report(Path path) {
        return Ended.of(Map.of(), "report", path, "--out", folder.resolve("out"));
    }

    private Path page() {
        return folder.resolve("out/site/projects/acme-loom/index.html");
    }

    /** Three commits, the last of them today. */
    private Path cloned() throws GitAPIException, IOException {
        Path origin = folder.resolve("acme/loom");
        try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
            for (int daysAgo : new int[] {400, 1, 0}) {
                Files.writeString(origin.resolve("README.md"), "Version " + daysAgo);
                git.add().addFilepattern(".").call();
                PersonIdent ada = new PersonIdent(
                        "Ada", "ada@example.org", TODAY.minusSeconds(daysAgo * 86_400L), ZoneOffset.UTC);
                git.commit()
                        .setMessage("Step")
                        .setAuthor(ada)
                        .setCommitter(ada)
                        .setSign(false)
                        .call();
            }
        }
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(clone.toFile())
                .call()
                .close();
        return clone;
    }
}
