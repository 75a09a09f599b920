package org.ossvitals.connectors.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.raw.MailmapEntry;
import org.ossvitals.connectors.raw.RepositoryFile;

class FilesTest {
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
    void knowsFilesByNameAndPlace() throws IOException {
        for (String path : List.of(
                "README.md",
                "LICENSE",
                "src/README.md",
                "docs/CONTRIBUTING.rst",
                ".github/CODEOWNERS",
                ".github/ISSUE_TEMPLATE/bug.yml",
                ".github/pull_request_template.md",
                "Code-of-Conduct.md",
                "docs/guide.md",
                "CITATION.cff",
                "main.c")) {
            project.files.put(path, "text of " + path);
        }
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch batch = new HeldBatch();
        project.files(batch);

        assertThat(batch.rows(RepositoryFile.class).stream().map(file -> file.path() + " " + file.kind()))
                .containsExactlyInAnyOrder(
                        "README.md readme",
                        "LICENSE license",
                        "docs/CONTRIBUTING.rst contributing",
                        ".github/CODEOWNERS codeowners",
                        ".github/ISSUE_TEMPLATE/bug.yml issue_template",
                        ".github/pull_request_template.md change_request_template",
                        "Code-of-Conduct.md code_of_conduct",
                        "CITATION.cff citation");
    }

    @Test
    void keepsTextsThatAreReadFurtherOnWithoutTheirAddresses() throws IOException {
        project.files.put("MAINTAINERS", "Ada <ada@example.org> @ada\n");
        project.files.put("README.md", "Write to ada@example.org");
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch batch = new HeldBatch();

        assertThat(project.files(batch)).isEqualTo(Collected.all(2));
        assertThat(batch.rows(RepositoryFile.class))
                .extracting(RepositoryFile::path, RepositoryFile::text, RepositoryFile::bytes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "MAINTAINERS", "Ada <" + Project.hash("ada@example.org") + "@example.org> @ada\n", 27L),
                        org.assertj.core.groups.Tuple.tuple("README.md", null, 24L));
    }

    @Test
    void bringsOnlyWhatChangedAndTellsWhatWent() throws IOException {
        project.files.put("GOVERNANCE.md", "Ada decides.");
        project.files.put("ROADMAP.md", "Onward.");
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        project.files(first);
        HeldBatch quiet = first.next();
        assertThat(project.files(quiet)).isEqualTo(Collected.all(0));
        project.files.put("GOVERNANCE.md", "We vote.");
        project.files.remove("ROADMAP.md");
        project.commit("two", "ada@example.org", "Second").serve();
        HeldBatch second = quiet.next();
        project.files(second);

        assertThat(second.rows(RepositoryFile.class).stream()
                        .map(file -> file.path() + " " + file.present() + " " + file.text() + " " + file.kind()))
                .containsExactly("GOVERNANCE.md true We vote. governance", "ROADMAP.md false null roadmap");
    }

    @Test
    void readsTheMailmapAsHashes() throws IOException {
        project.files.put(".mailmap", """
                # Ada <no@example.org> <comment@example.org>
                Ada <ada@example.org> <ada@old.example>
                <bob@example.org> <bob@old.example>
                Just A Name <eve@example.org>
                One <one@example.org> One <shared@example.org>
                Two <two@example.org> Two <shared@example.org>
                """);
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        project.files(first);
        project.files.put(".mailmap", "<bob@new.example> <bob@old.example>");
        project.commit("two", "ada@example.org", "Second").serve();
        HeldBatch second = first.next();
        project.files(second);

        assertThat(first.rows(MailmapEntry.class))
                .containsExactlyInAnyOrder(
                        entry("ada@old.example", Project.hash("ada@example.org")),
                        entry("bob@old.example", Project.hash("bob@example.org")));
        assertThat(second.rows(MailmapEntry.class))
                .containsExactlyInAnyOrder(
                        entry("ada@old.example", null), entry("bob@old.example", Project.hash("bob@new.example")));
        assertThat(first.rows(RepositoryFile.class))
                .extracting(RepositoryFile::text)
                .containsOnlyNulls();
    }

    @Test
    void asksAgainForTextsThatAServerDidNotHandOver() throws IOException {
        project.files.put("GOVERNANCE.md", "Ada decides.");
        project.files.put("LICENSE", "Free.");
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch first = new HeldBatch();
        Clones reluctant = new Reluctant(project.source());
        Collected refused = Project.run(new Files(reluctant, Project::hash, () -> Project.NOW), first);
        HeldBatch second = first.next();
        Collected had = project.files(second);

        assertThat(refused).isEqualTo(new Collected(false, "texts_not_read", 2, null));
        assertThat(first.rows(RepositoryFile.class))
                .extracting(RepositoryFile::text)
                .containsOnlyNulls();
        assertThat(had).isEqualTo(Collected.all(1));
        assertThat(second.rows(RepositoryFile.class))
                .extracting(RepositoryFile::text)
                .containsExactly("Ada decides.");
    }

    @Test
    void cutsLongTextsAndKeepsNoBinaryOnes() throws IOException {
        project.files.put("OWNERS", "x".repeat(300_000));
        project.files.put("ADOPTERS.md", "binary\0");
        project.commit("one", "ada@example.org", "First").serve();
        HeldBatch batch = new HeldBatch();
        project.files(batch);

        assertThat(batch.rows(RepositoryFile.class).stream()
                        .map(file -> file.bytes() + " "
                                + (file.text() == null ? null : file.text().length())))
                .containsExactly("7 null", "300000 " + 256 * 1024);
    }

    private static MailmapEntry entry(String address, String proper) {
        return new MailmapEntry(7, Project.hash(address), proper, Project.NOW);
    }

    /** A server that hands over histories, but no single files. */
    private record Reluctant(Clones clones) implements Clones {
        @Override
        public History open(org.ossvitals.connectors.RepositoryId repository) throws IOException {
            History history = clones.open(repository);
            return History.of(history.repository(), history.head(), history.tags(), blobs -> {
                throw new IOException("want not valid");
            });
        }

        @Override
        public IOException damaged(org.ossvitals.connectors.RepositoryId repository, IOException found)
                throws IOException {
            return clones.damaged(repository, found);
        }
    }
}
