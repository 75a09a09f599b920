package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.sample.SampleFoundation;

/** Two repositories of the Sample Foundation, with registries that name them. */
final class SmallFoundation {
    static final Set<String> REPOSITORIES = Set.of("sample/juniper", "sample/metronome");

    static final String REGISTRY = """
            foundation: {id: small, name: Small}
            projects:
              - {id: juniper, name: Juniper, repositories: [{name: sample/juniper, role: primary}]}
              - {id: metronome, name: Metronome, repositories: [{name: sample/metronome, role: primary}]}
            """;

    /** The same with one that does not exist. */
    static final String REGISTRY_WITH_NOWHERE =
            REGISTRY + "  - {id: nowhere, name: Nowhere, repositories: [{name: sample/nowhere, role: primary}]}\n";

    private SmallFoundation() {}

    static World world() {
        World whole = SampleFoundation.world(SampleFoundation.SEED);
        return new World(
                whole.name(),
                whole.now(),
                whole.note(),
                whole.web(),
                whole.repositories().stream()
                        .filter(repository -> REPOSITORIES.contains(repository.fullName()))
                        .toList(),
                whole.accounts());
    }

    /** Somebody who made commits, and whose login comes first. */
    static String author() {
        World world = world();
        return world.repositories().stream()
                .flatMap(repository -> repository.commits().stream())
                .map(World.Commit::authorLogin)
                .filter(login ->
                        login != null && world.accounts().get(login).type().equals("User"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A configuration that leads to this server. */
    static Path configuration(Path folder, SimulatedGitHub github, String registry) throws IOException {
        Files.writeString(folder.resolve("registry.yml"), registry);
        return Files.writeString(
                folder.resolve("vitals.yml"),
                "registry: registry.yml\ngithub: {endpoint: \"" + github.endpoint() + "\"}\n");
    }
}
