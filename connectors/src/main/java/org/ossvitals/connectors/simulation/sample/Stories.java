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

/** Reads {@code stories.json}: what every repository has in common, and for each what is different about it. */
final class Stories {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Stories() {}

    static List<Story> all() {
        try (InputStream file = Stories.class.getResourceAsStream("stories.json")) {
            JsonNode json = JSON.readTree(file);
            JsonNode usual = json.get("usual");
            return StreamSupport.stream(json.get("stories").spliterator(), false)
                    .map(special -> read(overlay(usual, special)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read stories.json, which is packaged with this class", e);
        }
    }

    private static Story read(JsonNode json) {
        try {
            return JSON.treeToValue(json, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Wrong story in stories.json: " + json.get("repository"), e);
        }
    }

    private static JsonNode overlay(JsonNode usual, JsonNode special) {
        if (usual == null || !usual.isObject() || !special.isObject()) {
            return special;
        }
        ObjectNode both = usual.deepCopy();
        special.fields()
                .forEachRemaining(
                        field -> both.set(field.getKey(), overlay(usual.get(field.getKey()), field.getValue())));
        return both;
    }
}
