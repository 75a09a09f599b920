package org.ossvitals.connectors.simulation.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** The committed registry of the Sample Foundation names what the generated world holds, and nothing else. */
class SampleRegistryTest {
    private static final Path FILE = Path.of("..", "conf", "registries", "sample-foundation.yml");

    private static List<JsonNode> projects() throws IOException {
        JsonNode registry = new YAMLMapper().readTree(Files.readString(FILE));
        return StreamSupport.stream(registry.get("projects").spliterator(), false)
                .toList();
    }

    private static List<String> repositories(JsonNode project) {
        return StreamSupport.stream(project.get("repositories").spliterator(), false)
                .map(repository -> repository.get("name").asText())
                .toList();
    }

    @Test
    void everyProjectHasTheRepositoriesOfItsStories() throws IOException {
        Map<String, List<String>> told = Stories.packaged().stories().stream()
                .collect(groupingBy(Story::project, mapping(story -> "sample/" + story.repository(), toList())));
        Map<String, List<String>> registered = new TreeMap<>();
        projects().forEach(project -> registered.put(project.get("id").asText(), repositories(project)));

        assertThat(registered).hasSize(24).isEqualTo(told);
    }

    @Test
    void everyRegisteredRepositoryExistsInTheWorld() throws IOException {
        World world = SampleFoundation.world(SampleFoundation.SEED);

        assertThat(projects().stream().flatMap(project -> repositories(project).stream()))
                .containsExactlyElementsOf(world.repositories().stream()
                        .map(SimulatedRepository::fullName)
                        .toList());
    }

    @Test
    void allFourStagesAreTaken() throws IOException {
        assertThat(projects())
                .extracting(project -> project.get("stage").asText())
                .contains("sandbox", "incubation", "graduation", "archived");
    }
}
