package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueComment;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHRelease;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;

/** The model of a client library that was written against the real thing reads what the simulation serves. */
class Hub4jReadingTest {

    @Test
    void issuesAreRead() throws IOException {
        GHIssue[] issues = read("/repos/sample/loom/issues?state=all&direction=asc", GHIssue[].class);

        assertThat(issues).hasSize(30);
        assertThat(issues[0].getUser()).isNull();
        assertThat(issues[2].isPullRequest()).isTrue();
        assertThat(issues[3].getState()).isEqualTo(GHIssueState.CLOSED);
        assertThat(issues[3].getUser().getLogin()).isEqualTo("ada");
    }

    @Test
    void commentsAndReleasesAreRead() throws IOException {
        GHIssueComment[] comments = read("/repos/sample/loom/issues/comments", GHIssueComment[].class);
        GHRelease[] releases = read("/repos/sample/loom/releases", GHRelease[].class);

        assertThat(comments[1].getBody()).hasSize(42);
        assertThat(releases[0].getTagName()).isEqualTo("v2");
    }

    @Test
    void repositoriesAreRead() throws IOException {
        GHRepository repository = read("/repos/sample/loom", GHRepository.class);

        assertThat(repository.getFullName()).isEqualTo("sample/loom");
        assertThat(repository.getStargazersCount()).isEqualTo(5);
    }

    private static <T> T read(String path, Class<T> type) throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.small())) {
            ObjectReader reader = GitHub.getMappingObjectReader();
            return reader.forType(type)
                    .readValue(new Client(github.endpoint()).get(path).body());
        }
    }
}
