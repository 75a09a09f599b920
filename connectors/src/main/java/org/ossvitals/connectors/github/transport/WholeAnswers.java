package org.ossvitals.connectors.github.transport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Lets no success pass whose body is not whole JSON: a page that was cut, or a proxy's login page with status 200, would
 * otherwise read as "nothing there". 202 and 204 have nothing to check.
 */
final class WholeAnswers implements GitHubConnector {
    private static final JsonFactory JSON = new JsonFactory();

    private final GitHubConnector next;

    WholeAnswers(GitHubConnector next) {
        this.next = next;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        GitHubConnectorResponse response = next.send(request);
        if (response.statusCode() == 200 || response.statusCode() == 201) {
            check(Request.of(request), response);
        }
        return response;
    }

    private static void check(Request request, GitHubConnectorResponse response) throws IOException {
        try (InputStream body = response.bodyStream();
                JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() == null) {
                throw new IOException("no content");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new IOException("more after the end");
            }
        } catch (IOException e) {
            throw new IOException("The answer to " + request.named() + " is not whole JSON: " + reason(response, e), e);
        }
    }

    private static String reason(GitHubConnectorResponse response, IOException e) {
        String type = response.header("Content-Type");
        return type != null && type.contains("html")
                ? "it is a web page; if a proxy wants a login, check the network and github.endpoint"
                : brief(e);
    }

    /** Jackson adds the place in the source on further lines. */
    private static String brief(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
