package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kohsuke.github.connector.GitHubConnector;
import org.ossvitals.connectors.github.transport.Request;

/** Asks GitHub by REST and GraphQL. Used by one thread at a time. */
public final class GitHubApi {
    private static final JsonMapper JSON = new JsonMapper();
    /** GitHub's largest page; its default is 30. */
    static final int PAGE = 100;

    private final GitHubConnector connector;
    private final URI endpoint;
    private Instant serverTime;

    GitHubApi(GitHubConnector connector, URI endpoint) {
        this.connector = connector;
        this.endpoint = endpoint;
    }

    /** The server's clock at the last answer that told it: the only "now" of a collection. */
    public Optional<Instant> serverTime() {
        return Optional.ofNullable(serverTime);
    }

    /** The server's clock, where a row cannot do without. */
    Instant observedAt() throws IOException {
        return serverTime()
                .orElseThrow(() -> new IOException(
                        endpoint.getHost() + " sends no Date header: nobody knows when its answers were true"));
    }

    /** @param path with query, for example {@code /repos/apache/spark/issues?state=all} */
    Answer get(String path) throws IOException {
        return send(Request.get(URI.create(base() + path)));
    }

    /** The page after this one; the host's own links are followed, as page numbers have walls. */
    Optional<Answer> next(Answer page) throws IOException {
        Optional<URI> link = page.next();
        if (link.isEmpty()) {
            return Optional.empty();
        }
        if (!endpoint.getAuthority().equals(link.get().getAuthority())) {
            throw new IOException("The next page of a list is said to be at "
                    + link.get().getAuthority() + ": not followed; check github.endpoint");
        }
        return Optional.of(send(Request.get(link.get())));
    }

    /** The {@code data} of a GraphQL answer. What was not found is null in it; any other error is an exception. */
    JsonNode graphql(String operation, String query, Map<String, ?> variables) throws IOException {
        Map<String, ?> body = Map.of("operationName", operation, "query", query, "variables", variables);
        Answer answer =
                send(Request.post(graphqlUri(), JSON.writeValueAsBytes(body))).orFail(operation);
        for (JsonNode error : answer.body().path("errors")) {
            if (!"NOT_FOUND".equals(error.path("type").asText())) {
                throw new IOException("GraphQL " + operation + " failed: " + Answer.brief(error.path("message")));
            }
        }
        if (!answer.body().path("data").isObject()) {
            throw new IOException("GraphQL " + operation + " was answered without data");
        }
        return answer.body().path("data");
    }

    private Answer send(Request request) throws IOException {
        Answer answer = Answer.read(JSON, connector.send(request));
        answer.date().ifPresent(date -> serverTime = date);
        return answer;
    }

    private String base() {
        return endpoint.toString().replaceFirst("/+$", "");
    }

    /** An Enterprise server answers REST below {@code /api/v3} and GraphQL at {@code /api/graphql}. */
    private URI graphqlUri() {
        return URI.create(base().replaceFirst("/api/v3$", "/api") + "/graphql");
    }
}
