package org.ossvitals.connectors.collect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** A proxy before a GitHub that answers some requests with 502, counted from 1. */
final class BadLine implements AutoCloseable {
    private static final Set<String> HOP_BY_HOP =
            Set.of(":status", "connection", "content-length", "transfer-encoding", "date", "link");

    /** What a body is, and which git is spoken. */
    private static final Set<String> TOLD = Set.of("Content-Encoding", "Git-Protocol");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger requests = new AtomicInteger();
    private final URI behind;
    private final IntPredicate bad;

    BadLine(URI behind, IntPredicate bad) throws IOException {
        this.behind = behind;
        this.bad = bad;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        if (bad.test(requests.incrementAndGet())) {
            exchange.sendResponseHeaders(502, -1);
        } else {
            HttpResponse<byte[]> answer = forward(exchange);
            answer.headers().map().forEach((name, values) -> {
                if (!HOP_BY_HOP.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            answer.headers().firstValue("link").ifPresent(link -> exchange.getResponseHeaders()
                    .set("Link", link.replace(behind.getAuthority(), endpoint().getAuthority())));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
        exchange.close();
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()))
                .header("User-Agent", "bad line")
                .header("Authorization", "Bearer of the bad line");
        TOLD.forEach(name -> {
            if (exchange.getRequestHeaders().containsKey(name)) {
                request.header(name, exchange.getRequestHeaders().getFirst(name));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
