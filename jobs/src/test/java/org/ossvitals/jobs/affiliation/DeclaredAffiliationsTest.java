package org.ossvitals.jobs.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.sql.DeclaredAffiliation;

class DeclaredAffiliationsTest {
    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");

    @TempDir
    Path people;

    @Test
    void readsTheFormatThatTheCncfPublishesAndHashesItsAddresses() throws IOException {
        gitdm("""
                # How to change this file
                Ana: ana!acme.dev, ana!home.dev
                \tAcme, Inc. until 2024-05-01
                \tGoogle LLC
                ben: ben!users.noreply.github.com
                \tIndependent from 2024-05-01
                cleo: cleo!nowhere.dev
                \tNotFound until 2024-05-01
                """);

        assertThat(DeclaredAffiliations.in(people, address -> "#" + address))
                .containsExactly(
                        row("ana", null, "acme", null, MAY),
                        row(null, "#ana@acme.dev", "acme", null, MAY),
                        row(null, "#ana@home.dev", "acme", null, MAY),
                        row("ana", null, "Google", MAY, null),
                        row(null, "#ana@acme.dev", "Google", MAY, null),
                        row(null, "#ana@home.dev", "Google", MAY, null),
                        row("ben", null, "independent", MAY, null),
                        row(null, "#ben@users.noreply.github.com", "independent", MAY, null));
    }

    @Test
    void refusesALineThatIsNothingByItsNumber() throws IOException {
        gitdm("\tAcme\n");
        assertThatThrownBy(() -> DeclaredAffiliations.in(people, address -> address))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("some.txt line 1: there is no person above it");
        gitdm("ana: ana!acme.dev\n\tAcme until 2024-13-01\n");
        assertThatThrownBy(() -> DeclaredAffiliations.in(people, address -> address))
                .hasMessageContaining("some.txt line 2: `2024-13-01` is no day");
    }

    @Test
    void readsLinesByHandUnderTheOneNameOfTheOrganization() throws IOException {
        byHand("""
                affiliations:
                  - {login: Ana, organization: "@redhat", to: 2024-05-01}
                  - {login: ana, organization: Independent, from: 2024-05-01}
                """);

        assertThat(DeclaredAffiliations.in(people, address -> address))
                .containsExactly(
                        new DeclaredAffiliation("ana", null, "override", "Red Hat", null, MAY),
                        new DeclaredAffiliation("ana", null, "override", "independent", MAY, null));
    }

    @Test
    void refusesLinesByHandThatCannotBeMeant() throws IOException {
        byHand(
                "affiliations: [{login: ana, organization: Acme}, {login: ANA, organization: Globex, from: 2024-05-01}]");
        assertThatThrownBy(() -> DeclaredAffiliations.in(people, address -> address))
                .hasMessageContaining("entry 2 for `ANA` overlaps an earlier one in time");
        byHand("affiliations: [{login: ana, organization: Acme, from: 2024-05-01, to: 2024-05-01}]");
        assertThatThrownBy(() -> DeclaredAffiliations.in(people, address -> address))
                .hasMessageContaining("is not before `to`");
        byHand("affiliations: [{login: ana, organization: gmail.com}]");
        assertThatThrownBy(() -> DeclaredAffiliations.in(people, address -> address))
                .hasMessageContaining("names no organisation");
    }

    @Test
    void nothingIsDeclaredWhereNobodyWroteAnything() {
        assertThat(DeclaredAffiliations.in(null, address -> address)).isEmpty();
        assertThat(DeclaredAffiliations.in(people, address -> address)).isEmpty();
    }

    private void gitdm(String text) throws IOException {
        Path folder = Files.createDirectories(people.resolve("affiliations"));
        Files.writeString(folder.resolve("some.txt"), text);
    }

    private void byHand(String text) throws IOException {
        Files.writeString(people.resolve("affiliations.yml"), text);
    }

    private static DeclaredAffiliation row(String login, String hash, String organization, Instant from, Instant to) {
        return new DeclaredAffiliation(login, hash, "foundation", organization, from, to);
    }
}
