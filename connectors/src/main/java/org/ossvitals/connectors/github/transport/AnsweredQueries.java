package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Lets no answer to a GraphQL query pass that has no data, or that the host gave up in the middle: whatever its status
 * says, that is a failure. Errors about single things pass.
 */
final class AnsweredQueries implements GitHubConnector {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FINE = 200;
    private static final int MESSAGE = 200;
    private static final Pattern BROKE_OFF =
            Pattern.compile("something went wrong|timeout|timed out", Pattern.CASE_INSENSITIVE);

    private final GitHubConnector next;

    AnsweredQueries(GitHubConnector next) {
        this.next = next;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        GitHubConnectorResponse response = next.send(request);
        if (request.graphql() && response.statusCode() == FINE) {
            check(request, response);
        }
        return response;
    }

    private static void check(Request request, GitHubConnectorResponse response) throws IOException {
        try (InputStream body = response.bodyStream()) {
            JsonNode answer = JSON.readTree(body);
            for (JsonNode error : answer.path("errors")) {
                String message = error.path("message").asText();
                if (BROKE_OFF.matcher(message).find()) {
                    throw new IOException(request.named() + " was not computed to the end: " + brief(message));
                }
            }
            if (!answer.path("data").isObject()) {
                throw new IOException(request.named() + " was answered without data: "
                        + brief(answer.path("errors").path(0).path("message").asText("no message")));
            }
        }
    }

    private static String brief(String message) {
        String line = message.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= MESSAGE ? line : line.substring(0, MESSAGE) + "…";
    }
}
