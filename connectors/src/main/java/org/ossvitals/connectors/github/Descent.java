package org.ossvitals.connectors.github;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ossvitals.connectors.github.FoundThreads.Found;

/**
 * How far a walk down a list of newest changes has come.
 *
 * @param head what changed before was seen, down to {@code low}; null before the walk began
 * @param low null when the end was reached
 * @param link where history goes on; null when the end was reached
 * @param passHead of a pass from the top that is under way: its newest change
 * @param passLink where that pass goes on; null when none is under way
 * @param recent fingerprints of the rows of the head's second
 */
record Descent(Instant head, Instant low, String link, Instant passHead, String passLink, TreeSet<String> recent) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();
    private static final Descent NONE = new Descent(null, null, null, null, null, new TreeSet<>());

    Descent {
        recent = recent == null ? new TreeSet<>() : new TreeSet<>(recent);
    }

    /** The walk begins anew where nothing is noted, or nothing that can be read. */
    static Descent parse(String noted) {
        try {
            return noted == null ? NONE : JSON.readValue(noted, Descent.class);
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }

    /** The first page ever. */
    Descent first(List<Found> page, String next) {
        Instant newest = newest(page, null);
        return new Descent(newest, low(page, next), next, null, null, at(page, newest));
    }

    /** A further page of what is new; {@code next} is null when the known part was met. */
    Descent pass(List<Found> page, String next) {
        Instant newest = newest(page, passHead == null ? head : passHead);
        if (next != null) {
            return new Descent(head, low, link, newest, next, recent);
        }
        TreeSet<String> there = at(page, newest);
        if (newest.equals(head)) {
            there.addAll(recent);
        }
        return new Descent(newest, low, link, null, null, there);
    }

    Descent deeper(List<Found> page, String next) {
        return new Descent(head, low(page, next), next, passHead, passLink, recent);
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A descent is plain text: " + this, e);
        }
    }

    private Instant low(List<Found> page, String next) {
        if (next == null) {
            return null;
        }
        return page.stream().map(Found::changedAt).min(Instant::compareTo).orElse(low);
    }

    private static Instant newest(List<Found> page, Instant known) {
        return page.stream()
                .map(Found::changedAt)
                .filter(changed -> known == null || changed.isAfter(known))
                .max(Instant::compareTo)
                .orElse(known);
    }

    private static TreeSet<String> at(List<Found> page, Instant instant) {
        return page.stream()
                .filter(row -> row.changedAt().equals(instant))
                .map(Digest::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
