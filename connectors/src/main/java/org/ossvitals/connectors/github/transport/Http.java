package org.ossvitals.connectors.github.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Sends one request and reads the whole answer within a time limit. hub4j's own connector limits neither the wait for
 * headers nor the reading of a body, so a dripping server would hold a run for ever.
 */
final class Http implements GitHubConnector {
    private final HttpClient client;
    private final Patience patience;

    Http(Patience patience) {
        this.patience = patience;
        client = HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(http(request), HttpResponse.BodyHandlers.ofByteArray());
        try {
            return new Received(request, answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw (IOException) new HttpTimeoutException("No whole answer to " + request.named() + " within "
                            + patience.answer().toSeconds() + " s")
                    .initCause(e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted at " + request.named()).initCause(e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause());
        }
    }

    private static IOException failure(Request request, Throwable cause) {
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLException) {
            return new UnreachableException(request.uri(), cause);
        }
        return new IOException("The answer to " + request.named() + " broke off: " + cause.getMessage(), cause);
    }

    private static HttpRequest http(Request request) {
        HttpRequest.BodyPublisher body = request.hasBody()
                ? HttpRequest.BodyPublishers.ofInputStream(request::body)
                : HttpRequest.BodyPublishers.noBody();
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri()).method(request.method(), body);
        request.allHeaders().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        return http.build();
    }

    private static final class Received extends GitHubConnectorResponse.ByteArrayResponse {
        private final byte[] body;

        Received(Request request, HttpResponse<byte[]> answer) {
            super(request, answer.statusCode(), answer.headers().map());
            body = answer.body();
        }

        @Override
        protected InputStream rawBodyStream() {
            return new ByteArrayInputStream(body);
        }
    }
}
