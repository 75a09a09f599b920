package org.ossvitals.connectors.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.raw.Address;
import org.ossvitals.connectors.raw.ChangeFacts;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.raw.Profile;
import org.ossvitals.connectors.raw.RepositoryFile;
import org.ossvitals.connectors.raw.TimelineEvent;

class OptedOutTest {
    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
    private static final OptedOut ADA = new OptedOut(Set.of(7L), Set.of("ada"), Set.of("aa"));

    @Test
    void aCommitKeepsWhatWasDoneAndLosesWhoDidIt() {
        CoAuthor bob = new CoAuthor(8L, "bob", "bb", "example.org");
        CoAuthor ada = new CoAuthor(null, null, "aa", "employer.example");

        assertThat(ADA.without(commit(7L, "ada", "aa", "employer.example", List.of(ada, bob))))
                .contains(commit(null, null, null, null, List.of(bob)));
    }

    @Test
    void whoeverIsSomebodyElseStaysAsTheyAre() {
        Commit commit = commit(8L, "adana", "ab", "example.org", List.of());

        assertThat(ADA.without(commit)).contains(commit);
    }

    @Test
    void anyRoleIsTheirs() {
        assertThat(ADA.without(new TimelineEvent(1, "e", 2, "closed", null, "Ada", "User", NOON, null, null)))
                .contains(new TimelineEvent(1, "e", 2, "closed", null, null, null, NOON, null, null));
        assertThat(ADA.without(new ChangeFacts(1, 2, 7L, "renamed", "User", 1, 2, 3, NOON)))
                .contains(new ChangeFacts(1, 2, null, null, null, 1, 2, 3, NOON));
    }

    @Test
    void aProfileIsNotKeptAndAnAddressIsNobodys() {
        assertThat(ADA.without(new Profile(7, "ada", "User", NOON, "Employer", "Paris", NOON)))
                .isEmpty();
        assertThat(ADA.without(new Address("cc", "employer.example", 7L, "ada", "User", NOON)))
                .contains(new Address("cc", null, OptedOut.NOBODYS, null, null, NOON));
    }

    @Test
    void aTextNamesThemNoMoreAndKeepsWordsThatOnlyBeginLikeThem() {
        RepositoryFile file =
                new RepositoryFile(1, "MAINTAINERS", "maintainers", "b", 9L, "@Ada, bob, ada-b, adapter", true, NOON);

        assertThat(ADA.without(file).map(row -> ((RepositoryFile) row).text()))
                .isEqualTo(Optional.of("@ghost, bob, ada-b, adapter"));
    }

    private static Commit commit(Long id, String login, String hash, String domain, List<CoAuthor> others) {
        return new Commit(
                1,
                "c0",
                1,
                id,
                login,
                id == null ? null : "User",
                hash,
                domain,
                NOON,
                120,
                hash,
                domain,
                NOON,
                0,
                others,
                List.of(),
                true,
                NOON);
    }
}
