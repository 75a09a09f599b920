package org.ossvitals.connectors.lake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far each walk over each scope has come: scope, then walk, then value. */
final class Watermarks {
    static final String FILE = "watermarks.json";

    private static final TreeMap<String, String> NONE = new TreeMap<>();

    private final Map<String, TreeMap<String, String>> values = new TreeMap<>();

    static Watermarks read(Path file) throws IOException {
        Watermarks watermarks = new Watermarks();
        if (Files.exists(file)) {
            watermarks.values.putAll(RawJson.MAPPER.readValue(
                    Files.readAllBytes(file), new TypeReference<TreeMap<String, TreeMap<String, String>>>() {}));
        }
        return watermarks;
    }

    synchronized String of(String scope, String walk) {
        return values.getOrDefault(scope, NONE).get(walk);
    }

    synchronized SortedMap<String, String> all(String scope) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values.getOrDefault(scope, NONE)));
    }

    /** Notes a move on its way to {@link #overlay}; a removal is noted as null. */
    synchronized void move(String scope, String walk, String value) {
        values.computeIfAbsent(scope, any -> new TreeMap<>()).put(walk, value);
    }

    /** As if there had been nothing of it here. */
    synchronized void forget(String scope, String walk) {
        values.computeIfPresent(scope, (any, walks) -> {
            walks.remove(walk);
            return walks.isEmpty() ? null : walks;
        });
    }

    synchronized void overlay(Watermarks later) {
        later.values.forEach((scope, walks) -> walks.forEach((walk, value) -> {
            if (value == null) {
                forget(scope, walk);
            } else {
                move(scope, walk, value);
            }
        }));
    }

    synchronized boolean isEmpty() {
        return values.isEmpty();
    }

    synchronized byte[] json() throws IOException {
        return RawJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(values);
    }
}
