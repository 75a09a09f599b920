package org.ossvitals.jobs.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ossvitals.connectors.collect.Accounts;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Identification;
import org.ossvitals.reports.model.Portfolio;

/**
 * {@code run.json}: what a run was asked, what it stood on and what came of it. No wall-clock time, so that the same lake
 * and as-of give the same file.
 *
 * @param configuration digest of the settings and the registry as understood, of the files about people, and of the
 *     gazetteer by which places become countries
 * @param collected what collecting cost and brought the last time, by repository and by route
 * @param identitiesByHand how many entries of {@code identities.yml} were in force at the as-of date
 * @param input raw table to the digest of its rows
 */
record RunManifest(
        String version,
        String foundation,
        Instant asOf,
        String simulated,
        String configuration,
        int identitiesByHand,
        People people,
        SortedMap<String, String> input,
        int measures,
        List<Portfolio.Repository> repositories,
        Accounts collected) {
    static final String FILE = "run.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static RunManifest of(Run run, Computed computed, Lake lake) throws IOException {
        return new RunManifest(
                Vitals.VERSION,
                run.registry().foundation().id(),
                run.asOf(),
                run.simulated(),
                digest((run.settings() + "\n" + run.registry() + "\n" + ConfigurationFiles.of(run.people()))
                        .getBytes(StandardCharsets.UTF_8)),
                run.people()
                        .byHand(run.asOf().atOffset(ZoneOffset.UTC).toLocalDate(), lake::addressHash)
                        .overrides(),
                People.of(computed.people()),
                lake.digests(),
                computed.measures().size(),
                computed.portfolio().projects().stream()
                        .flatMap(project -> project.repositories().stream())
                        .toList(),
                Accounts.read(lake, run.registry().repositoryNames()));
    }

    /**
     * How accounts and addresses became people.
     *
     * @param identities of people, before anything was put together
     * @param links rule to how many identities belong to their person by it
     */
    record People(long identities, long people, SortedMap<String, Long> links) {
        static People of(Identification found) {
            return new People(found.identities(), found.people(), found.links());
        }
    }

    /** The foundation that the output folder of a manifest is about. */
    static Optional<String> foundation(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(JSON.readTree(file.toFile()).path("foundation").asText())
                : Optional.empty();
    }

    void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }

    static String digest(byte[] content) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
