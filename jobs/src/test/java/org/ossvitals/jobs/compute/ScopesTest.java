package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.sql.ScopeRow;
import org.ossvitals.jobs.verdict.Standing.Compared;

class ScopesTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T00:00:00Z");
    private static final LocalDate OLD = LocalDate.parse("2020-01-01");

    @Test
    void aProjectThatIsOldEnoughIsComparedAsItIs() {
        Scopes scopes = scopes(OLD, LocalDate.parse("2024-10-01"));
        assertThat(scopes.compared("x")).containsExactly(new Compared("project:x", 2, LocalDate.parse("2024-10-01")));
        assertThat(scopes.rows()).extracting(ScopeRow::kind).doesNotContain("comparable");
    }

    @Test
    void aRepositoryThatIsYoungerThanTheWindowOfAYearAgoIsLeftOutOfWhatIsCompared() {
        LocalDate young = LocalDate.parse("2026-01-10");
        Scopes scopes = scopes(OLD, young);
        assertThat(scopes.compared("x"))
                .containsExactly(new Compared("project:x", 2, young), new Compared("comparable:x@2020-01-01", 1, OLD));
        assertThat(scopes.rows())
                .contains(new ScopeRow("comparable:x@2020-01-01", "comparable", 1L))
                .doesNotContain(new ScopeRow("comparable:x@2020-01-01", "comparable", 2L));
        assertThat(scopes.project("comparable:x@2020-01-01")).contains("x");
    }

    @Test
    void eachWindowIsComparedWithAsManyRepositoriesAsItKnows() {
        LocalDate middle = LocalDate.parse("2025-01-10");
        LocalDate young = LocalDate.parse("2026-09-10");
        assertThat(scopes(OLD, middle, young).compared("x"))
                .containsExactly(
                        new Compared("project:x", 3, young),
                        new Compared("comparable:x@2025-01-10", 2, middle),
                        new Compared("comparable:x@2020-01-01", 1, OLD));
    }

    @Test
    void nothingIsComparedOfWhatWasNeverFound() {
        Registry registry = registry(List.of("x/a"));
        Scopes scopes = new Scopes(registry, new Knowledge(List.of(), List.of(), true), AS_OF);
        assertThat(scopes.compared("x")).singleElement().satisfies(all -> assertThat(all.since())
                .isAfter(LocalDate.parse("2100-01-01")));
    }

    private static Scopes scopes(LocalDate... born) {
        List<String> names = new ArrayList<>();
        List<RepositoryState> states = new ArrayList<>();
        for (int i = 0; i < born.length; i++) {
            String name = "x/r" + i;
            Instant at = Instant.parse(born[i] + "T00:00:00Z");
            names.add(name);
            states.add(new RepositoryState(i + 1L, name, null, at, false, true, null, null));
        }
        return new Scopes(registry(names), new Knowledge(List.of(), states, true), AS_OF);
    }

    private static Registry registry(List<String> names) {
        List<Registry.Repository> repositories = names.stream()
                .map(name -> new Registry.Repository(name, "core"))
                .toList();
        return new Registry(
                new Registry.Foundation("f", "F"),
                List.of(new Registry.Project("x", "X", null, null, null, null, null, repositories)));
    }
}
