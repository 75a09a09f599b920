package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kohsuke.github.connector.GitHubConnectorResponse;

class LimitsTest {
    private static final String MIDNIGHT = "Thu, 01 Oct 2026 00:00:00 GMT";
    private static final String TEN_PAST_IN_SECONDS = "1790813400";

    @Test
    void countsFromTheServersClockToTheReset() {
        assertThat(pause(answer(
                        403,
                        "{}",
                        Map.of(
                                "Date", MIDNIGHT,
                                "X-RateLimit-Remaining", "0",
                                "X-RateLimit-Reset", TEN_PAST_IN_SECONDS))))
                .contains(Duration.ofMinutes(10).plusSeconds(1));
    }

    @Test
    void aResetInThePastMeansNow() {
        assertThat(pause(answer(
                        429, "{}", Map.of("Date", MIDNIGHT, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1"))))
                .contains(Duration.ofSeconds(1));
    }

    @Test
    void readsRetryAfterAsSecondsOrAsADate() {
        assertThat(pause(answer(429, "{}", Map.of("Retry-After", "7")))).contains(Duration.ofSeconds(8));
        assertThat(pause(answer(429, "{}", Map.of("Date", MIDNIGHT, "Retry-After", "Thu, 01 Oct 2026 00:02:00 GMT"))))
                .contains(Duration.ofSeconds(121));
    }

    @Test
    void leavesThePauseOpenWhereNothingReadableIsSaid() {
        assertThat(pause(answer(403, "{}", Map.of()))).isEmpty();
        assertThat(pause(answer(403, "{}", Map.of("Retry-After", "soon")))).isEmpty();
    }

    @Test
    void tellsALimitFromARefusal() throws IOException {
        assertThat(Limits.reached(answer(403, "{\"message\":\"Resource not accessible\"}", Map.of())))
                .isFalse();
        assertThat(Limits.reached(answer(403, "{\"message\":\"exceeded a Secondary Rate Limit\"}", Map.of())))
                .isTrue();
        assertThat(Limits.reached(answer(403, "{}", Map.of("X-RateLimit-Remaining", "0"))))
                .isTrue();
        assertThat(Limits.reached(answer(200, "[\"rate_limited\"]", Map.of()))).isFalse();
    }

    private static Optional<Duration> pause(GitHubConnectorResponse response) {
        return Limits.pause(response, new ServerClock());
    }

    private static GitHubConnectorResponse answer(int status, String body, Map<String, String> headers) {
        return new Answered(
                status,
                body,
                headers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    private static final class Answered extends GitHubConnectorResponse.ByteArrayResponse {
        private final String body;

        Answered(int status, String body, Map<String, List<String>> headers) {
            super(Request.get(URI.create("http://localhost/")), status, headers);
            this.body = body;
        }

        @Override
        protected InputStream rawBodyStream() {
            return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
