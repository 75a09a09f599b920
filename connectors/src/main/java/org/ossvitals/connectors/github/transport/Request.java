package org.ossvitals.connectors.github.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kohsuke.github.connector.GitHubConnectorRequest;

/** A request of our own, so that nothing is sent that we did not ask for; it can be sent again. */
public final class Request implements GitHubConnectorRequest {
    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    /** What the host calls the budgets that requests are taken from. */
    static final String CORE = "core";

    static final String GRAPHQL = "graphql";

    private final URI uri;
    private final byte[] body;
    private final Map<String, List<String>> headers;
    private final String operation;

    private Request(URI uri, byte[] body, Map<String, List<String>> headers, String operation) {
        this.uri = uri;
        this.body = body;
        this.headers = headers;
        this.operation = operation;
    }

    public static Request get(URI uri) {
        return new Request(uri, null, Map.of(), null);
    }

    /** @param operation the name of the query in the JSON, by which it is counted and complained about */
    public static Request graphql(URI uri, String operation, byte[] json) {
        return new Request(uri, json.clone(), JSON, operation);
    }

    /** Asks for something to be made. */
    static Request post(URI uri) {
        return new Request(uri, "{}".getBytes(StandardCharsets.UTF_8), JSON, null);
    }

    /** Any request, read into memory so that it can be sent again. */
    static Request of(GitHubConnectorRequest other) throws IOException {
        if (other instanceof Request ours) {
            return ours;
        }
        byte[] body = other.hasBody() ? other.body().readAllBytes() : null;
        return new Request(URI.create(other.url().toString()), body, Map.copyOf(other.allHeaders()), null);
    }

    Request with(String header, String value) {
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put(header, List.of(value));
        return new Request(uri, body, all, operation);
    }

    Request to(URI other) {
        return new Request(other, body, headers, operation);
    }

    public URI uri() {
        return uri;
    }

    /** Whose budget it is taken from, by GitHub's names. */
    String resource() {
        return graphql() ? GRAPHQL : CORE;
    }

    /** GraphQL is paid in points. */
    boolean graphql() {
        return operation != null;
    }

    /** What is asked, for messages: method and path, never a header. */
    String named() {
        return method() + " " + uri.getPath() + (graphql() ? " " + operation : "");
    }

    @Override
    public String method() {
        return hasBody() ? "POST" : "GET";
    }

    @Override
    public Map<String, List<String>> allHeaders() {
        return headers;
    }

    @Override
    public String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public String contentType() {
        return header("Content-Type");
    }

    @Override
    public InputStream body() {
        return hasBody() ? new ByteArrayInputStream(body) : null;
    }

    @Override
    public URL url() {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Not an address that can be asked: " + uri, e);
        }
    }

    byte[] bytes() {
        return body.clone();
    }

    @Override
    public boolean hasBody() {
        return body != null;
    }
}
