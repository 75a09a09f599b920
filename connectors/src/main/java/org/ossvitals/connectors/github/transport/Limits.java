package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Reads GitHub's rate limits from an answer. All times are the server's: our clock may be wrong. */
final class Limits {
    /** GitHub's advice where it says nothing else. */
    private static final Duration SECONDARY = Duration.ofSeconds(60);

    private Limits() {}

    /** Primary limits are 403 or 429, or for GraphQL 200 with an error; secondary ones may show in the body only. */
    static boolean reached(GitHubConnectorResponse response) throws IOException {
        return switch (response.statusCode()) {
            case 429 -> true;
            case 403 ->
                response.header("Retry-After") != null
                        || "0".equals(response.header("X-RateLimit-Remaining"))
                        || body(response).contains("secondary rate limit");
            case 200 -> response.request().hasBody() && body(response).contains("\"rate_limited\"");
            default -> false;
        };
    }

    /** How long the host asks to wait. */
    static Duration pause(GitHubConnectorResponse response) {
        String after = response.header("Retry-After");
        if (after != null) {
            Long seconds = number(after);
            return atLeastZero(seconds != null ? Duration.ofSeconds(seconds) : until(response, date(after)));
        }
        Long reset = number(response.header("X-RateLimit-Reset"));
        if ("0".equals(response.header("X-RateLimit-Remaining")) && reset != null) {
            // One second more, as the reset is given in whole seconds.
            return atLeastZero(until(response, Instant.ofEpochSecond(reset)).plusSeconds(1));
        }
        return SECONDARY;
    }

    private static Duration until(GitHubConnectorResponse response, Instant then) {
        Instant now = date(response.header("Date"));
        return now == null || then == null ? SECONDARY : Duration.between(now, then);
    }

    private static Duration atLeastZero(Duration pause) {
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,12}") ? Long.valueOf(text) : null;
    }

    private static Instant date(String text) {
        try {
            return text == null
                    ? null
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String body(GitHubConnectorResponse response) throws IOException {
        try (InputStream body = response.bodyStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
