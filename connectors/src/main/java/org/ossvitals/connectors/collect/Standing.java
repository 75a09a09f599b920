package org.ossvitals.connectors.collect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Sign;

/**
 * Where a walk over a repository stood when it last ended without a failure; kept in the lake. A walk whose signs of
 * change are the same again has nothing to ask, and one that could not be tried is still known as far as it was.
 *
 * @param signs what was seen before the walk began, so that a change during the walk shows next time; none where the walk
 *     left something for later
 */
record Standing(
        boolean complete,
        String reason,
        Instant knownSince,
        Integer numbersSeen,
        Integer highestNumber,
        Map<Sign, String> signs) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    Standing {
        signs = signs == null ? Map.of() : Map.copyOf(signs);
    }

    static Standing of(Collected collected, Map<Sign, String> signs) {
        Collected.Numbers numbers = collected.numbers();
        return new Standing(
                collected.complete(),
                collected.reason(),
                collected.knownSince(),
                numbers == null ? null : numbers.seen(),
                numbers == null ? null : numbers.highest(),
                collected.settled() ? signs : Map.of());
    }

    /** The scope of the standings of a repository's walks. */
    static String scope(long repositoryId) {
        return "walks/" + repositoryId;
    }

    /** Null where nothing is kept, or nothing that can be read: the walk is then made again. */
    static Standing parse(String kept) {
        try {
            return kept == null ? null : JSON.readValue(kept, Standing.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A standing is plain text: " + this, e);
        }
    }

    /** Whether none of these signs moved since; without a sign nobody can tell. */
    boolean isStill(Set<Sign> followed, Map<Sign, String> now) {
        return !followed.isEmpty()
                && followed.stream()
                        .allMatch(sign -> now.containsKey(sign) && now.get(sign).equals(signs.get(sign)));
    }

    /** The outcome of a walk that was left out, as nothing changed. */
    Collected again() {
        return new Collected(complete, reason, 0, knownSince, numbers());
    }

    /** The outcome of a walk that failed or was not reached: what was known stays known. */
    Collected interrupted(String why) {
        return new Collected(false, why, 0, knownSince, numbers());
    }

    private Collected.Numbers numbers() {
        return numbersSeen == null || highestNumber == null ? null : new Collected.Numbers(numbersSeen, highestNumber);
    }
}
