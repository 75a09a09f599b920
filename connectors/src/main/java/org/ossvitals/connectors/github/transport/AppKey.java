package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jsonwebtoken.Jwts;
import java.io.IOException;
import java.io.InputStream;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * A GitHub App, which proves itself by a statement that it signs (JWT). With that it may ask for little more than its
 * installations and their tokens.
 */
final class AppKey implements Token {
    private static final JsonMapper JSON = new JsonMapper();
    /** GitHub accepts ten minutes; less leaves room for a clock that is off. */
    private static final Duration VALID = Duration.ofMinutes(8);

    private static final Duration BACKDATED = Duration.ofMinutes(1);

    private final String id;
    private final PrivateKey key;

    AppKey(String id, PrivateKey key) {
        this.id = id;
        this.key = key;
    }

    @Override
    public String kind() {
        return "GitHub App " + id;
    }

    @Override
    public String authorization(Host host) throws IOException {
        if (!host.clock().told()) {
            // Any answer tells the time, and this one is free.
            host.send(Request.get(host.at("/rate_limit")), NONE);
        }
        if (!host.clock().told()) {
            throw new IOException(host.endpoint().getHost()
                    + " sends no Date header, so that a GitHub App cannot prove itself; use GITHUB_TOKEN");
        }
        Instant now = host.clock().now();
        return "Bearer "
                + Jwts.builder()
                        .issuer(id)
                        .issuedAt(Date.from(now.minus(BACKDATED)))
                        .expiration(Date.from(now.plus(VALID)))
                        .signWith(key, Jwts.SIG.RS256)
                        .compact();
    }

    /** One token for each place where the App is installed: each has its own budget. */
    List<Token> installations(Host host) throws IOException {
        List<Token> all = new ArrayList<>();
        for (JsonNode installation : asked(host, Request.get(host.at("/app/installations?per_page=100")))) {
            if (installation.path("suspended_at").isMissingNode()
                    || installation.path("suspended_at").isNull()) {
                all.add(new InstallationToken(
                        this,
                        installation.path("id").asLong(),
                        installation.path("account").path("login").asText("?")));
            }
        }
        if (all.isEmpty()) {
            throw new TokenRefusedException(
                    kind() + " is installed nowhere: install it on an organisation, or use GITHUB_TOKEN");
        }
        return all;
    }

    /** What the App is told about itself. */
    JsonNode asked(Host host, Request request) throws IOException {
        GitHubConnectorResponse response;
        try {
            response = host.send(request, this);
        } catch (TokenRefusedException e) {
            throw (IOException) new TokenRefusedException("The host does not accept the key of " + kind()
                            + " (401): check GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY_FILE")
                    .initCause(e);
        }
        if (response.statusCode() >= 300) {
            throw new IOException("The host answered " + response.statusCode() + " to " + request.named() + " of "
                    + kind() + ": check that it is installed and may read");
        }
        try (InputStream body = response.bodyStream()) {
            return JSON.readTree(body);
        }
    }
}
