package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Sends one request and reads the whole answer within limits of time and size. hub4j's own connector limits neither the
 * wait for headers nor the reading of a body, so a dripping server would hold a run for ever.
 */
final class Http implements GitHubConnector {
    /** Ten times the longest page that GitHub sends. */
    private static final int LARGEST = 64 << 20;

    private static final byte[] NOTHING = {};

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
        AtomicReference<HttpResponse.ResponseInfo> headers = new AtomicReference<>();
        try {
            return whole(request, headers);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return refusal(request, headers.get()).orElseThrow(() -> e);
        }
    }

    /** That the host wants a pause stands in the headers, whatever becomes of the body. */
    private static Optional<Received> refusal(Request request, HttpResponse.ResponseInfo headers) throws IOException {
        if (headers == null) {
            return Optional.empty();
        }
        Received bare =
                new Received(request, headers.statusCode(), headers.headers().map(), NOTHING);
        return Limits.reached(bare) ? Optional.of(bare) : Optional.empty();
    }

    private Received whole(Request request, AtomicReference<HttpResponse.ResponseInfo> headers) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(http(request), info -> {
            headers.set(info);
            return new BoundedBody(LARGEST);
        });
        try {
            return Received.of(request, answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS), LARGEST);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw (IOException) new HttpTimeoutException(
                            "No whole answer to " + request.named() + " within " + seconds(patience.answer()))
                    .initCause(e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted at " + request.named()).initCause(e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause());
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, duration.toSeconds() < 1 ? "%.1f s" : "%.0f s", duration.toMillis() / 1000.0);
    }

    private IOException failure(Request request, Throwable cause) {
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLException) {
            return new UnreachableException(request.uri(), cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return new IOException(
                    "No answer to " + request.named() + " within " + seconds(patience.firstByte()), cause);
        }
        return new IOException("The answer to " + request.named() + " broke off: " + cause.getMessage(), cause);
    }

    private HttpRequest http(Request request) {
        HttpRequest.BodyPublisher body = request.hasBody()
                ? HttpRequest.BodyPublishers.ofByteArray(request.bytes())
                : HttpRequest.BodyPublishers.noBody();
        // This time limit is for the first byte: it ends with the headers.
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri())
                .method(request.method(), body)
                .timeout(patience.firstByte());
        request.allHeaders().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        return http.build();
    }
}
