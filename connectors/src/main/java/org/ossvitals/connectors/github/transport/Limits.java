package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Tells from an answer whether GitHub asks to slow down, and for how long. All times are the host's. */
final class Limits {
    /** GitHub's advice where it says nothing else. */
    static final Duration ADVICE = Duration.ofSeconds(60);

    /** The host gives whole seconds; the one that has begun must pass, too. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern REFUSED =
            Pattern.compile("secondary rate|rate limit exceeded|abuse detection", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERHAPS = Pattern.compile("RATE_LIMIT|secondary rate", Pattern.CASE_INSENSITIVE);

    private Limits() {}

    /** Primary limits are 403 or 429, or for GraphQL 200 with an error; secondary ones may show in the body only. */
    static boolean reached(GitHubConnectorResponse response) throws IOException {
        return switch (response.statusCode()) {
            case 429 -> true;
            case 403 ->
                response.header("Retry-After") != null
                        || response.header("gh-limited-by") != null
                        || usedUp(response)
                        || REFUSED.matcher(body(response)).find();
            case 200 -> Request.of(response.request()).graphql() && graphqlReached(body(response));
            default -> false;
        };
    }

    /**
     * How long the host asks to wait; empty where it says nothing that can be read.
     *
     * @param clock for answers without a date
     */
    static Optional<Duration> pause(GitHubConnectorResponse response, ServerClock clock) {
        return retryAfter(response, clock).or(() -> untilReset(response, clock)).map(Limits::atLeastZero);
    }

    /** The pause of a Retry-After header, in seconds or as a date. */
    static Optional<Duration> retryAfter(GitHubConnectorResponse response, ServerClock clock) {
        String after = response.header("Retry-After");
        return number(after).map(Duration::ofSeconds).or(() -> ServerClock.date(after)
                .map(date -> clock.until(date, response)));
    }

    private static Optional<Duration> untilReset(GitHubConnectorResponse response, ServerClock clock) {
        return usedUp(response)
                ? number(response.header("X-RateLimit-Reset"))
                        .map(reset -> clock.until(Instant.ofEpochSecond(reset), response))
                : Optional.empty();
    }

    private static boolean usedUp(GitHubConnectorResponse response) {
        return "0".equals(response.header("X-RateLimit-Remaining"));
    }

    private static Duration atLeastZero(Duration pause) {
        return (pause.isNegative() ? Duration.ZERO : pause).plus(ROUNDING);
    }

    /** A header that should hold a whole number; empty when it is absent or holds something else. */
    static Optional<Long> number(String text) {
        return text != null && text.matches("[0-9]{1,12}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Titles may speak of limits, too: what looks like one must stand among the errors. */
    private static boolean graphqlReached(String body) throws IOException {
        if (!PERHAPS.matcher(body).find()) {
            return false;
        }
        for (JsonNode error : JSON.readTree(body).path("errors")) {
            if (error.path("type").asText().startsWith("RATE_LIMIT")
                    || PERHAPS.matcher(error.path("message").asText()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String body(GitHubConnectorResponse response) throws IOException {
        try (InputStream body = response.bodyStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
