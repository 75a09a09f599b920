package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * How one token stands with the host.
 *
 * @param kind what sort of token it is, in words
 * @param core requests; empty where the host sets no limit or did not tell
 * @param graphql points; empty where the host sets no limit or did not tell
 * @param problem why the token cannot be used; empty when it can
 */
public record Standing(String kind, Optional<Allowance> core, Optional<Allowance> graphql, Optional<String> problem) {
    /**
     * An hour's allowance.
     *
     * @param resetsIn after which it is whole again
     */
    public record Allowance(long limit, long remaining, Duration resetsIn) {
        static Optional<Allowance> of(JsonNode resource, long now) {
            return resource.path("limit").isIntegralNumber()
                    ? Optional.of(new Allowance(
                            resource.path("limit").asLong(),
                            resource.path("remaining").asLong(),
                            Duration.ofSeconds(
                                    Math.max(0, resource.path("reset").asLong() - now))))
                    : Optional.empty();
        }
    }
}
