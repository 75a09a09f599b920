package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Asks what each token may still ask; asking that is free. */
final class Standings {
    private static final JsonMapper JSON = new JsonMapper();

    private Standings() {}

    static List<Standing> of(Host host, Tokens tokens) throws IOException {
        List<Standing> all = new ArrayList<>();
        for (Token token : tokens.source().tokens(host)) {
            all.add(of(host, token));
        }
        return List.copyOf(all);
    }

    private static Standing of(Host host, Token token) throws IOException {
        try {
            GitHubConnectorResponse response = host.send(Request.get(host.at("/rate_limit")), token);
            return switch (response.statusCode()) {
                case 200 -> standing(host, token, response);
                // An Enterprise server without limits.
                case 404 -> new Standing(token.kind(), Optional.empty(), Optional.empty(), Optional.empty());
                default -> unusable(token, "the host answered " + response.statusCode());
            };
        } catch (UnreachableException e) {
            throw e;
        } catch (IOException e) {
            return unusable(token, e.getMessage());
        }
    }

    private static Standing unusable(Token token, String problem) {
        return new Standing(token.kind(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    private static Standing standing(Host host, Token token, GitHubConnectorResponse response) throws IOException {
        try (InputStream body = response.bodyStream()) {
            JsonNode resources = JSON.readTree(body).path("resources");
            long now = ServerClock.date(response.header("Date"))
                    .orElse(host.clock().now())
                    .getEpochSecond();
            return new Standing(
                    token.kind(),
                    Standing.Allowance.of(resources.path("core"), now),
                    Standing.Allowance.of(resources.path("graphql"), now),
                    Optional.empty());
        }
    }
}
