package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Asks the simulated GitHub over HTTP. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String TOKEN = "simulated";
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;

    Client(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve(path));
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    JsonNode json(String path) {
        return read(get(path));
    }

    HttpResponse<byte[]> post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint.resolve(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    JsonNode query(String query, Map<String, Object> variables) {
        try {
            byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
            return read(send(HttpRequest.newBuilder(endpoint.resolve("/graphql"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the query", e);
        }
    }

    static JsonNode read(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + response.uri(), e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + request.uri(), e);
        } catch (InterruptedException e) {
            java.lang.Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + request.uri(), e);
        }
    }
}
