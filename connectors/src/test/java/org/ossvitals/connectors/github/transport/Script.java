package org.ossvitals.connectors.github.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A server that answers as a script says and remembers what it was asked. It speaks over a bare socket, as a server in
 * good order cannot break off in the middle, and tells the time of the test.
 */
final class Script implements AutoCloseable {
    private static final int MEGABYTE = 1 << 20;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final TestClock clock;
    private final Function<Asked, Line> lines;

    /** @param path with query */
    record Asked(String method, String path, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.get(name);
        }
    }

    /** One line for each request; the last one for all further ones. */
    Script(TestClock clock, Line... lines) throws IOException {
        this(clock, inTurn(new ArrayDeque<>(List.of(lines))));
    }

    Script(TestClock clock, Function<Asked, Line> lines) throws IOException {
        this.clock = clock;
        this.lines = lines;
        threads.execute(this::listen);
    }

    private static Function<Asked, Line> inTurn(Queue<Line> lines) {
        return request -> {
            synchronized (lines) {
                return lines.size() > 1 ? lines.remove() : lines.element();
            }
        };
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    int requests() {
        return asked.size();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            // The test is over.
            threads.shutdownNow();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Asked request = read(new BufferedInputStream(socket.getInputStream()));
            asked.add(request);
            answer(lines.apply(request), socket);
        } catch (IOException | InterruptedException e) {
            // The client had enough, or the test is over.
            Thread.currentThread().interrupt();
        }
    }

    private static Asked read(InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.indexOf(':') < 0) {
                throw new IOException("The client does not speak HTTP");
            }
            headers.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        return new Asked(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The client left");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private void answer(Line line, Socket socket) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        switch (line.damage()) {
            case NONE -> out.write(join(head(line, line.body().length), line.body()));
            case RESET_BEFORE_HEADERS -> socket.setSoLinger(true, 0);
            case RESET_IN_BODY -> {
                out.write(join(head(line, line.body().length), half(line)));
                socket.setSoLinger(true, 0);
            }
            case SHORT -> out.write(join(head(line, line.body().length), half(line)));
            case CHUNKS_CUT -> {
                Line chunked = line.with("Transfer-Encoding", "chunked");
                byte[] chunk = (Integer.toHexString(half(line).length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                out.write(join(head(chunked, -1), join(chunk, half(line))));
            }
            case DRIP -> drip(out, line);
            case SILENCE_AFTER_HEADERS -> {
                out.write(head(line, line.body().length));
                out.flush();
                wait(socket);
            }
            case SILENCE -> wait(socket);
            case ENDLESS -> {
                out.write(head(line, Integer.MAX_VALUE));
                while (true) {
                    out.write(new byte[MEGABYTE]);
                }
            }
        }
        out.flush();
    }

    /** Until the client leaves. */
    private static void wait(Socket socket) throws IOException {
        socket.getInputStream().read();
    }

    private void drip(OutputStream out, Line line) throws IOException, InterruptedException {
        out.write(head(line, Integer.MAX_VALUE));
        while (!Thread.interrupted()) {
            out.write(' ');
            out.flush();
            Thread.sleep(5);
        }
    }

    private byte[] head(Line line, int length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + line.status() + " Said\r\nConnection: close\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Date", TestClock.header(clock.now()));
        headers.put("Content-Type", "application/json");
        if (length >= 0 && line.status() != 304) {
            headers.put("Content-Length", Integer.toString(length));
        }
        headers.putAll(line.headers());
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                head.append(name).append(": ").append(value).append("\r\n");
            }
        });
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(Line line) {
        return Arrays.copyOf(line.body(), line.body().length / 2);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
