package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.ossvitals.connectors.simulation.fault.Reply;
import org.ossvitals.connectors.simulation.fault.Way;

/** Puts an answer on the wire: whole, or as broken as a fault wants it. */
final class Sending {
    private static final Set<Way> PACKED = Set.of(Way.WHOLE, Way.GZIP_CUT, Way.GZIP_CORRUPT);
    private static final int DRIPS = 2_000;
    private static final int DRIP_MILLIS = 20;
    private static final int BLANKS = 100 << 20;

    private Sending() {}

    static void send(Reply reply, boolean gzip, ClassicHttpResponse response) throws IOException {
        if (reply.way() == Way.RESET_BEFORE_HEADERS) {
            throw new IOException("The plan wants this connection to break");
        }
        response.setCode(reply.status());
        reply.headers().forEach(response::setHeader);
        if (reply.way() != Way.WHOLE) {
            // What follows a broken answer on the same connection could not be understood.
            response.setHeader("Connection", "close");
        }
        if (reply.body().length > 0 && reply.status() != 304 && reply.status() != 204) {
            boolean packed =
                    gzip && PACKED.contains(reply.way()) && !reply.headers().containsKey("Content-Encoding");
            response.setEntity(new Body(packed ? Bytes.gzip(reply.body()) : reply.body(), reply, packed));
            response.removeHeaders("Content-Type");
        }
    }

    /** @param packed whether the bytes are compressed */
    private record Body(byte[] bytes, Reply reply, boolean packed) implements HttpEntity {

        private int half() {
            return bytes.length / 2;
        }

        @Override
        public long getContentLength() {
            return switch (reply.way()) {
                case CHUNKS_CUT, DRIP, SILENCE -> -1;
                case GZIP_CUT -> half();
                case BLOATED -> (long) bytes.length + BLANKS;
                case WHOLE, RESET_BEFORE_HEADERS, RESET_IN_BODY, SHORT, GZIP_CORRUPT -> bytes.length;
            };
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            switch (reply.way()) {
                case WHOLE -> out.write(bytes);
                case SHORT, GZIP_CUT -> out.write(bytes, 0, half());
                case GZIP_CORRUPT -> out.write(corrupt());
                case RESET_BEFORE_HEADERS, RESET_IN_BODY, CHUNKS_CUT -> breakOff(out);
                case DRIP -> drip(out);
                case SILENCE -> {
                    out.flush();
                    pause(DRIPS * DRIP_MILLIS);
                }
                case BLOATED -> bloat(out);
            }
        }

        private byte[] corrupt() {
            byte[] corrupt = bytes.clone();
            Arrays.fill(corrupt, half(), Math.min(corrupt.length, half() + 16), (byte) 0x5a);
            return corrupt;
        }

        /** An exception here resets the connection. */
        private void breakOff(OutputStream out) throws IOException {
            out.write(bytes, 0, half());
            out.flush();
            throw new IOException("The plan wants this answer to break off");
        }

        private void drip(OutputStream out) throws IOException {
            for (int i = 0; i < Math.min(half(), DRIPS); i++) {
                out.write(bytes[i]);
                out.flush();
                pause(DRIP_MILLIS);
            }
            pause(DRIPS * DRIP_MILLIS);
        }

        /** Blanks after JSON are still JSON. */
        private void bloat(OutputStream out) throws IOException {
            out.write(bytes);
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int sent = 0; sent < BLANKS; sent += blanks.length) {
                out.write(blanks);
            }
        }

        /** The client is expected to lose patience; closing the server ends the wait, too. */
        private static void pause(int millis) throws IOException {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The server was closed", e);
            }
        }

        @Override
        public String getContentType() {
            return reply.headers().getOrDefault("Content-Type", "application/json; charset=utf-8");
        }

        @Override
        public String getContentEncoding() {
            return packed ? "gzip" : reply.headers().get("Content-Encoding");
        }

        @Override
        public boolean isChunked() {
            return getContentLength() < 0;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public boolean isStreaming() {
            return false;
        }

        @Override
        public InputStream getContent() {
            throw new UnsupportedOperationException("This body is only ever written");
        }

        @Override
        public Set<String> getTrailerNames() {
            return Set.of();
        }

        @Override
        public Supplier<List<? extends Header>> getTrailers() {
            return null;
        }

        @Override
        public void close() {}
    }
}
