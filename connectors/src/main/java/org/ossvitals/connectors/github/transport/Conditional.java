package org.ossvitals.connectors.github.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;
import org.ossvitals.connectors.github.transport.KeptAnswers.Kept;

/**
 * Asks whether an answer of an earlier run is still good. "Unchanged" (304) is free and has no body: the kept answer
 * stands in for it, as without it there would seem to be nothing. Where the tag depends on the token it merely misses.
 */
final class Conditional implements GitHubConnector {
    private static final int UNCHANGED = 304;
    private static final int FINE = 200;

    private final GitHubConnector next;
    private final KeptAnswers answers;

    Conditional(GitHubConnector next, KeptAnswers answers) {
        this.next = next;
        this.answers = answers;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        Optional<Kept> kept = answers.find(request.uri());
        if (kept.isPresent()) {
            GitHubConnectorResponse response =
                    next.send(request.with("If-None-Match", kept.get().tag()));
            if (response.statusCode() == UNCHANGED) {
                return new Replayed(response, kept.get());
            }
            return keep(request, response);
        }
        return keep(request, next.send(request));
    }

    private GitHubConnectorResponse keep(Request request, GitHubConnectorResponse response) throws IOException {
        String tag = response.header("ETag");
        if (response.statusCode() == FINE && tag != null && !leadsToItself(request, response)) {
            try (InputStream body = response.bodyStream()) {
                answers.keep(request.uri(), new Kept(tag, response.header("Link"), body.readAllBytes()));
            }
        }
        return response;
    }

    /** Such a page is a mistake of the host; kept, it would be one for ever. */
    private static boolean leadsToItself(Request request, GitHubConnectorResponse response) {
        String link = response.header("Link");
        return link != null && link.contains("<" + request.uri() + ">; rel=\"next\"");
    }

    /** The kept answer, with what the host said of it just now. */
    private static final class Replayed extends GitHubConnectorResponse.ByteArrayResponse {
        private final Kept kept;

        Replayed(GitHubConnectorResponse unchanged, Kept kept) {
            super(unchanged.request(), FINE, headers(unchanged, kept));
            this.kept = kept;
        }

        private static Map<String, List<String>> headers(GitHubConnectorResponse unchanged, Kept kept) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(unchanged.allHeaders());
            headers.remove("Content-Encoding");
            headers.remove("Link");
            if (kept.link() != null) {
                headers.put("Link", List.of(kept.link()));
            }
            return headers;
        }

        @Override
        protected InputStream rawBodyStream() {
            return new ByteArrayInputStream(kept.body());
        }
    }
}
