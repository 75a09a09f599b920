package org.ossvitals.jobs.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.jobs.config.Registry;

/** A registry for recorded facts: each repository is a project of its own, and no stage or home is declared. */
final class RecordedRegistry {
    private RecordedRegistry() {}

    static Registry of(World world) {
        Map<String, Long> uses = world.repositories().stream()
                .collect(Collectors.groupingBy(RecordedRegistry::slug, Collectors.counting()));
        return new Registry(
                new Registry.Foundation("recorded", "Recorded projects"),
                world.repositories().stream()
                        .map(repository -> project(repository, uses.get(slug(repository)) > 1))
                        .toList());
    }

    private static Registry.Project project(SimulatedRepository repository, boolean ambiguous) {
        String id =
                ambiguous ? (repository.owner() + "-" + slug(repository)).toLowerCase(Locale.ROOT) : slug(repository);
        return Registry.Project.undeclared(id, repository.fullName(), repository.fullName());
    }

    private static String slug(SimulatedRepository repository) {
        return repository.name().toLowerCase(Locale.ROOT);
    }
}
