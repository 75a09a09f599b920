package org.ossvitals.connectors.github.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kohsuke.github.connector.GitHubConnectorRequest;

/** A request of our own, so that nothing is sent that we did not ask for; it can be sent again. */
public final class Request implements GitHubConnectorRequest {
    private final URI uri;
    private final byte[] body;
    private final Map<String, List<String>> headers;

    private Request(URI uri, byte[] body, Map<String, List<String>> headers) {
        this.uri = uri;
        this.body = body;
        this.headers = headers;
    }

    public static Request get(URI uri) {
        return new Request(uri, null, Map.of());
    }

    public static Request post(URI uri, byte[] json) {
        return new Request(uri, json.clone(), Map.of("Content-Type", List.of("application/json")));
    }

    /** Any request, read into memory so that it can be sent again. */
    static Request of(GitHubConnectorRequest other) throws IOException {
        if (other instanceof Request ours) {
            return ours;
        }
        byte[] body = other.hasBody() ? other.body().readAllBytes() : null;
        return new Request(URI.create(other.url().toString()), body, Map.copyOf(other.allHeaders()));
    }

    Request with(String header, String value) {
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put(header, List.of(value));
        return new Request(uri, body, all);
    }

    Request to(URI other) {
        return new Request(other, body, headers);
    }

    public URI uri() {
        return uri;
    }

    /** GraphQL is the only thing that is posted for data, and is paid in points. */
    boolean graphql() {
        return hasBody() && uri.getPath().endsWith("/graphql");
    }

    /** What is asked, for messages: method and path, never a header. */
    String named() {
        return method() + " " + uri.getPath();
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

    @Override
    public boolean hasBody() {
        return body != null;
    }
}
