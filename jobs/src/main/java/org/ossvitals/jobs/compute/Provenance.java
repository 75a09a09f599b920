package org.ossvitals.jobs.compute;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ossvitals.connectors.lake.LakeView;

/**
 * What computed tables stand on, kept beside them: equal ones compute the same, so that nothing has to be computed again.
 * Texts are digests.
 *
 * @param program of everything that computes, with its metrics, queries and names of places
 * @param registry of the registry as understood, and of the notice that pages carry
 * @param people of the files in which people were told of by hand
 * @param metrics of metric folders that are not the program's own
 * @param facts raw table to the digest of its rows
 */
public record Provenance(
        Instant asOf, String program, String registry, String people, String metrics, SortedMap<String, String> facts) {
    private static final String FILE = "provenance.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** What tables would stand on that were computed now, once nothing is pending in the lake. */
    public static Provenance of(ComputeSettings settings) throws IOException {
        return new Provenance(
                settings.asOf(),
                thisProgram(),
                digest(settings.registry() + "\n" + settings.simulated()),
                digest(settings.people().folder().stream().toList()),
                digest(settings.metricFolders()),
                settings.lake().digests());
    }

    /** What the tables of a folder stand on; empty when an older program wrote them, which did not say. */
    public static Optional<Provenance> read(Path computed) throws IOException {
        Path file = computed.resolve(FILE);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Provenance.class)) : Optional.empty();
    }

    void write(Path computed) throws IOException {
        JSON.writeValue(computed.resolve(FILE).toFile(), this);
    }

    /** Whether the lake holds other facts by now, merged or not. */
    public boolean isOlderThan(LakeView lake) throws IOException {
        return lake.state().pending() > 0 || !facts.equals(lake.digests());
    }

    /** Whether this very program computed the tables. */
    public boolean computedByThisProgram() throws IOException {
        return program.equals(thisProgram());
    }

    /** Of the jar that this class is in: built twice from the same sources, it has the same bytes. */
    private static String thisProgram() throws IOException {
        try {
            return digest(List.of(Path.of(Provenance.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of a class is a URI", e);
        }
    }

    /** Of files and of everything below folders, with their names. */
    private static String digest(List<Path> paths) throws IOException {
        MessageDigest digest = sha256();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file :
                        new TreeSet<>(files.filter(Files::isRegularFile).toList())) {
                    digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return text(digest);
    }

    private static String digest(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return text(digest);
    }

    private static String text(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
