package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Takes connections and never says a word. */
final class Silence implements AutoCloseable {
    private final ServerSocket socket;

    Silence() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
