package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;

class CommitRowTest {
    private static final RepositoryId REPOSITORY = new RepositoryId(1, "sample", "loom");
    private static final JsonMapper JSON = new JsonMapper();

    private final CommitRow rows = new CommitRow(new Addresses(address -> "#" + address.length()));

    @Test
    void takesCoAuthorsFromTrailersAndAccountsFromNoreplyAddresses() throws IOException {
        Commit commit = of(commit("ada@example.org", """
                        Weave

                        Co-authored-by: Bob <12+bob@users.noreply.github.com>
                        co-AUTHORED-by: Eve <eve@Example.COM>
                        Co-authored-by: Eve <eve@Example.COM>
                        Co-authored-by: nobody
                        See also Co-authored-by: Mallory <mallory@example.org>
                        """));

        assertThat(commit.coAuthors())
                .containsExactly(
                        new CoAuthor(12L, "bob", "#31", "users.noreply.github.com"),
                        new CoAuthor(null, null, "#15", "example.com"));
    }

    @Test
    void linksAnAuthorByANoreplyAddressWhereTheHostDoesNot() throws IOException {
        Commit commit = of(commit("12+bob@users.noreply.github.com", "Weave"));

        assertThat(commit.authorId()).isEqualTo(12);
        assertThat(commit.authorLogin()).isEqualTo("bob");
        assertThat(commit.authorType()).isNull();
    }

    @Test
    void keepsNoPartOfWhatIsNoAddress() throws IOException {
        for (String odd : new String[] {"ada", "ada@", "ada@exa mple", "", "@<script>"}) {
            assertThat(of(commit(odd, "Weave")).authorEmailDomain()).as(odd).isNull();
        }
    }

    @Test
    void knowsTheOffsetOnlyWhereTheHostTellsOne() throws IOException {
        assertThat(of(commit("a@b.org", "Weave")).authorOffsetMinutes()).isNull();
        ObjectNode west = commit("a@b.org", "Weave");
        ((ObjectNode) west.at("/commit/author")).put("date", "2026-01-01T00:00:00-05:30");

        assertThat(of(west).authorOffsetMinutes()).isEqualTo(-330);
    }

    @Test
    void refusesACommitWithoutADateAndNamesTheField() throws IOException {
        ObjectNode broken = commit("a@b.org", "Weave");
        ((ObjectNode) broken.at("/commit/committer")).put("date", "yesterday");

        assertThatThrownBy(() -> of(broken)).hasMessageContaining("usable date");
    }

    private static ObjectNode commit(String address, String message) throws IOException {
        JsonNode node =
                JSON.readTree("""
                {"sha": "c1", "parents": [{}], "author": null, "url": "http://host/c1",
                 "commit": {"author": {"name": "Ada", "email": %s, "date": "2026-01-01T00:00:00Z"},
                            "committer": {"date": "2026-01-01T00:00:00Z"}, "message": %s}}
                """.formatted(JSON.writeValueAsString(address), JSON.writeValueAsString(message)));
        return (ObjectNode) node;
    }

    private Commit of(JsonNode node) throws IOException {
        return rows.of(REPOSITORY, node, Instant.EPOCH);
    }
}
