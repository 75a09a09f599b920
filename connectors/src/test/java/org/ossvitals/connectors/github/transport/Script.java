package org.ossvitals.connectors.github.transport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/** A server that answers as a script says, one line per request, and remembers who asked. */
final class Script implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Line> lines = new ArrayDeque<>();
    private final List<HttpExchange> asked = Collections.synchronizedList(new ArrayList<>());

    /**
     * One answer.
     *
     * @param missing so many bytes of the promised body are never sent
     */
    record Line(int status, String body, Map<String, String> headers, int missing) {
        static Line of(int status, String body) {
            return new Line(status, body, Map.of(), 0);
        }

        Line with(String header, String value) {
            Map<String, String> all = new TreeMap<>(headers);
            all.put(header, value);
            return new Line(status, body, all, missing);
        }

        Line cutBy(int bytes) {
            return new Line(status, body, headers, bytes);
        }
    }

    Script(Line... answers) throws IOException {
        lines.addAll(List.of(answers));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    int requests() {
        return asked.size();
    }

    /** A header of the last request. */
    String header(String name) {
        return asked.get(asked.size() - 1).getRequestHeaders().getFirst(name);
    }

    /** The path of the last request. */
    String path() {
        return asked.get(asked.size() - 1).getRequestURI().getPath();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange);
        Line line = lines.size() > 1 ? lines.remove() : lines.element();
        byte[] body = line.body().getBytes(StandardCharsets.UTF_8);
        line.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(line.status(), body.length);
        exchange.getResponseBody().write(body, 0, body.length - line.missing());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
