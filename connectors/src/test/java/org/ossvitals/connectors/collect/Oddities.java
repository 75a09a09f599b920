package org.ossvitals.connectors.collect;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.simulation.fault.Mode;

/** What must come of answers that say odd things: the host is believed, and what it does not say is unknown. */
final class Oddities {
    private static final UnaryOperator<Object> UNKNOWN = value -> "null";

    /** Mode to what it changes in {@link Truth}; the host says it of every thread that the list of issues shows. */
    private static final Map<String, UnaryOperator<Truth>> SEEN = Map.of(
            "states that nobody knows",
            truth -> truth.saying("issues", "state", value -> "\"limbo\"")
                    .saying("issues", "author_association", value -> "\"OVERLORD\""),
            "fields missing",
            truth -> truth.saying("issues", "title", UNKNOWN)
                    .saying("issues", "body_length", UNKNOWN)
                    .saying("issues", "labels", value -> "[]")
                    .saying("issues", "comments_count", UNKNOWN)
                    .saying("issues", "author_association", UNKNOWN)
                    .saying("issues", "locked", UNKNOWN)
                    .saying("issues", "created_at", UNKNOWN)
                    .saying("issues", "draft", UNKNOWN),
            "half a surrogate pair in titles",
            truth -> truth.saying(
                    "issues", "title", value -> "\"?" + value.toString().substring(1)),
            "dates of the year 1",
            truth -> truth.saying("issues", "created_at", value -> "\"0001-01-01T00:00:00Z\""),
            "counts below zero",
            truth -> truth.saying("issues", "comments_count", UNKNOWN));

    private Oddities() {}

    static boolean changesTruth(Mode mode) {
        return SEEN.containsKey(mode.name());
    }

    static Truth seenThrough(Mode mode, Truth truth) {
        return mode == null
                ? truth
                : SEEN.getOrDefault(mode.name(), same -> same).apply(truth);
    }
}
