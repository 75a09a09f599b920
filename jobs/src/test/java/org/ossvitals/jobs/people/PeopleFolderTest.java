package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.sql.Schemas;
import org.ossvitals.jobs.sql.SharedSpark;
import org.ossvitals.jobs.sql.Views;

class PeopleFolderTest {
    private static final UnaryOperator<String> HASH = address -> "h" + address.length();

    @TempDir
    Path folder;

    private record Known(String identity, List<String> logins) {}

    @Test
    void linesHoldFromTheirFirstDayUpToTheirLast() throws IOException {
        PeopleFolder read = identities("""
                same:
                  - identities: [Ada, "ada@example.org", "account:7"]
                    from: 2026-01-01
                    to: 2026-07-01
                apart:
                  - identities: [bob, "email:0f"]
                """);

        assertThat(List.of(at(read, "2025-12-31"), at(read, "2026-01-01"), at(read, "2026-07-01")))
                .containsExactly(List.of(), List.of(List.of("login:ada", "email:h15", "account:7")), List.of());
        assertThat(read.byHand(LocalDate.parse("2030-01-01"), HASH).apart())
                .containsExactly(List.of("login:bob", "email:0f"));
    }

    @Test
    void wrongLinesAreRefusedWithFileLineAndReason() {
        assertThat(List.of(
                        "same:\n  - identities: [a, b]\n    form: 2026-01-01",
                        "same:\n  - identities: [a]",
                        "same:\n  - identities: [a, b]\n    from: 2026-02-01\n    to: 2026-01-01",
                        "same:\n  - identities: [a, b]\n  - identities: [b, c]\n    from: 2026-01-01"))
                .map(this::refusal)
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("identities.yml line 3", "did you mean `from`?"),
                        lonely -> assertThat(lonely).contains("identities.yml line 2", "two or more, not [a]"),
                        backwards -> assertThat(backwards).contains("identities.yml line", "2026-02-01 is not before"),
                        twice -> assertThat(twice)
                                .contains("identities.yml", "`b` is in two entries whose dates overlap"));
    }

    @Test
    void aLoginThatNobodyHasIsRefusedByFileAndLine() throws IOException {
        PeopleFolder read = identities("same:\n  - identities: [ada, bab]\n");
        var session = SharedSpark.fresh();
        Views.view(
                session,
                "int_identities",
                List.of(RowFactory.create("account:1", new String[] {"ada"})),
                Schemas.of(Known.class));

        assertThatThrownBy(() -> KnownIdentities.check(session, read, HASH))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("identities.yml line 2: `bab` is nobody");
    }

    @Test
    void anOptOutIsALoginOrANumberALine() throws IOException {
        Files.writeString(folder.resolve("opt-out.txt"), "# who asked\nAda  # on 2026-09-01\n\naccount:12\n");

        assertThat(PeopleFolder.read(folder).byHand(LocalDate.EPOCH, HASH).optedOut())
                .containsExactly("login:ada", "account:12");

        Files.writeString(folder.resolve("opt-out.txt"), "ada\nada@example.org\n");
        assertThatThrownBy(() -> PeopleFolder.read(folder))
                .hasMessageContaining("opt-out.txt line 2: `ada@example.org` is neither a login nor account:<number>");
    }

    private static List<List<String>> at(PeopleFolder read, String day) {
        return read.byHand(LocalDate.parse(day), HASH).same();
    }

    private PeopleFolder identities(String text) throws IOException {
        Files.writeString(folder.resolve("identities.yml"), text);
        return PeopleFolder.read(folder);
    }

    private String refusal(String text) {
        try {
            identities(text);
            return "accepted";
        } catch (ConfigurationException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
