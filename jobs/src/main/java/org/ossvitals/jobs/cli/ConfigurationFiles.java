package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ossvitals.jobs.people.PeopleFolder;
import org.ossvitals.jobs.places.Places;

/** What figures rest on besides facts, settings and the registry: files by which people and places are told. */
final class ConfigurationFiles {
    /** The gazetteer is a part of the program, and a build may have another one under the same version. */
    private static final List<String> PLACES = List.of("gazetteer.tsv.gz", "names.csv");

    private ConfigurationFiles() {}

    /** File to digest; what is said of people is not in it. */
    static SortedMap<String, String> of(PeopleFolder people) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String place : PLACES) {
            try (InputStream file = Places.class.getResourceAsStream("/places/" + place)) {
                digests.put("places/" + place, RunManifest.digest(file.readAllBytes()));
            }
        }
        if (people.folder().isPresent()) {
            digests.putAll(below(people.folder().get()));
        }
        return digests;
    }

    private static Map<String, String> below(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digests.put("people/" + name, RunManifest.digest(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
