package org.ossvitals.connectors.simulation.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * All stories of the foundation: what every repository has in common, and for each what is different about it.
 *
 * @param regulars what the people who turn up in many repositories are like
 */
record Stories(Story.Cast regulars, List<Story> stories) {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    Stories {
        stories = List.copyOf(stories);
    }

    /** Reads {@code stories.json}. */
    static Stories packaged() {
        try (InputStream file = Stories.class.getResourceAsStream("stories.json")) {
            JsonNode json = JSON.readTree(file);
            JsonNode usual = json.get("usual");
            return new Stories(
                    JSON.treeToValue(usual.get("people"), Story.Cast.class),
                    StreamSupport.stream(json.get("stories").spliterator(), false)
                            .map(special -> read(overlay(usual, special)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read stories.json, which is packaged with this class", e);
        }
    }

    private static Story read(JsonNode json) {
        try {
            return JSON.treeToValue(json, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Mend the story of " + json.get("repository") + " in stories.json", e);
        }
    }

    private static JsonNode overlay(JsonNode usual, JsonNode special) {
        if (usual == null || !usual.isObject() || !special.isObject()) {
            return special;
        }
        ObjectNode both = usual.deepCopy();
        special.properties()
                .forEach(field -> both.set(field.getKey(), overlay(usual.get(field.getKey()), field.getValue())));
        return both;
    }
}
