package org.ossvitals.connectors.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.raw.Tag;
import org.ossvitals.connectors.simulation.git.Draft.DraftTag;

class TagsTest {
    @TempDir
    Path folder;

    @Test
    void datesATagByItsTaggerOrItsCommit() throws IOException {
        try (Project project = new Project(folder)) {
            project.commit("one", "ada@example.org", "First").commit("two", "ada@example.org", "Second");
            project.tags.add(new DraftTag("v1", "one", true, Project.START.plusSeconds(5)));
            project.tags.add(new DraftTag("release/2", "two", false, null));
            project.serve();
            HeldBatch first = new HeldBatch();
            project.tags(first);

            assertThat(first.rows(Tag.class))
                    .containsExactly(
                            new Tag(7, "release/2", project.sha("two"), false, Project.START.plusSeconds(90)),
                            new Tag(7, "v1", project.sha("one"), true, Project.START.plusSeconds(5)));

            HeldBatch quiet = first.next();
            assertThat(project.tags(quiet)).isEqualTo(Collected.all(0));
        }
    }

    @Test
    void bringsTagsThatMovedOrCame() throws IOException {
        try (Project project = new Project(folder)) {
            project.commit("one", "ada@example.org", "First").commit("two", "ada@example.org", "Second");
            project.tags.add(new DraftTag("latest", "one", false, null));
            project.serve();
            HeldBatch first = new HeldBatch();
            project.tags(first);
            project.tags.set(0, new DraftTag("latest", "two", false, null));
            project.serve();
            HeldBatch second = first.next();
            project.tags(second);

            assertThat(second.rows(Tag.class)).extracting(Tag::sha).containsExactly(project.sha("two"));
        }
    }
}
