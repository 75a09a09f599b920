package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** What an installation of a GitHub App may do: its token is good for an hour and fetched anew before that is over. */
final class InstallationToken implements Token {
    private static final Duration EARLY = Duration.ofMinutes(5);

    private final AppKey app;
    private final long installation;
    private final String account;
    private String token;
    private Instant expiresAt;

    InstallationToken(AppKey app, long installation, String account) {
        this.app = app;
        this.installation = installation;
        this.account = account;
    }

    @Override
    public String kind() {
        return app.kind() + " installed on " + account;
    }

    /** Threads wait here for the one that fetches. */
    @Override
    public synchronized String authorization(Host host) throws IOException {
        if (token == null || !host.clock().now().plus(EARLY).isBefore(expiresAt)) {
            fetch(host);
        }
        return "Bearer " + token;
    }

    @Override
    public synchronized void refused() {
        token = null;
    }

    private void fetch(Host host) throws IOException {
        JsonNode answer =
                app.asked(host, Request.post(host.at("/app/installations/" + installation + "/access_tokens")));
        try {
            expiresAt = Instant.parse(answer.path("expires_at").asText());
        } catch (DateTimeException e) {
            throw new IOException("The token for " + kind() + " has no date of expiry that can be read", e);
        }
        token = answer.path("token").asText();
        if (!token.matches("\\p{Graph}+")) {
            token = null;
            throw new IOException("The host sent no token for " + kind());
        }
    }
}
