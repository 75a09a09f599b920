package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kohsuke.github.connector.GitHubConnector;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.KeptAnswers;
import org.ossvitals.connectors.github.transport.Request;
import org.ossvitals.connectors.github.transport.Transport;

/** Asks GitHub by REST and GraphQL. Used by one thread at a time. */
public final class GitHubApi {
    private static final JsonMapper JSON = new JsonMapper();
    /** GitHub's largest page; its default is 30. */
    static final int PAGE = 100;

    private final GitHubConnector connector;
    private final GitHubConnector conditional;
    private final Census census;
    private final URI endpoint;
    private final boolean anonymous;
    private volatile Instant serverTime;

    GitHubApi(Transport transport, Census census, KeptAnswers answers, URI endpoint) {
        this.connector = transport.connector(census);
        this.conditional = transport.connector(census, answers);
        this.census = census;
        this.endpoint = endpoint;
        this.anonymous = transport.anonymous();
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
        return send(connector, Request.get(URI.create(base() + path)));
    }

    /** The same for what seldom changes: the answer of an earlier run is used again, free, as long as it is still good. */
    Answer kept(String path) throws IOException {
        return send(conditional, Request.get(URI.create(base() + path)));
    }

    /** The page after this one; the host's own links are followed, as page numbers have walls. */
    Optional<Answer> next(Answer page) throws IOException {
        return after(page, connector);
    }

    /** The same after {@link #kept}. */
    Optional<Answer> nextKept(Answer page) throws IOException {
        return after(page, conditional);
    }

    private Optional<Answer> after(Answer page, GitHubConnector way) throws IOException {
        Optional<URI> link = page.next();
        if (link.isPresent() && link.get().equals(page.asked())) {
            throw new IOException("The next page of a list leads back to itself: "
                    + page.asked().getPath());
        }
        return link.isEmpty() ? Optional.empty() : Optional.of(follow(link.get(), way));
    }

    /** A page that the host linked to in an earlier run. */
    Answer follow(URI link) throws IOException {
        return follow(link, connector);
    }

    private Answer follow(URI link, GitHubConnector way) throws IOException {
        if (!endpoint.getAuthority().equals(link.getAuthority())) {
            throw new IOException("The next page of a list is said to be at " + link.getAuthority()
                    + ": not followed; check github.endpoint");
        }
        return send(way, Request.get(link));
    }

    /**
     * Asks by GraphQL. What it cost is taken from {@code rateLimit { cost }} where the query asks for it, else is 1.
     *
     * @throws NeedsTokenException when there is none; nothing is sent then
     */
    GraphQlAnswer graphql(String operation, String query, Map<String, ?> variables) throws IOException {
        if (anonymous) {
            throw new NeedsTokenException(operation);
        }
        Map<String, ?> body = Map.of("operationName", operation, "query", query, "variables", variables);
        Request request = Request.graphql(graphqlUri(), operation, JSON.writeValueAsBytes(body));
        GraphQlAnswer answer = GraphQlAnswer.of(
                operation, send(connector, request).orFail(operation).body());
        census.cost(request, answer.points());
        return answer;
    }

    private Answer send(GitHubConnector way, Request request) throws IOException {
        Answer answer = Answer.read(JSON, request, way.send(request));
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
