package org.ossvitals.jobs.affiliation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.jobs.config.ConfigurationException;

class KnownEmployeesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("affiliations.yml"),
                "affiliations:\n  - {login: ada-b, organization: Google}\n  - {login: Ada, organization: Google}\n");
    }

    @Test
    void aLoginThatTheFactsDoNotNameIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> check(Set.of("login:ada-b", "account:7")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("affiliations.yml line 3: `ada` is nobody whom the collected facts name");
    }

    @Test
    void whoIsKnownIsFine() {
        assertThatCode(() -> check(Set.of("login:ada-b", "login:ada"))).doesNotThrowAnyException();
    }

    @Test
    void aFileOfAFoundationMayNameAnybody() throws IOException {
        Files.delete(folder.resolve("affiliations.yml"));
        Files.createDirectories(folder.resolve("affiliations"));
        Files.writeString(folder.resolve("affiliations/all.txt"), "grace: grace!example.org\n\tGoogle\n");
        assertThatCode(() -> check(Set.of())).doesNotThrowAnyException();
    }

    private void check(Set<String> known) {
        KnownEmployees.check(folder, DeclaredAffiliations.in(folder, address -> "hash"), known);
    }
}
