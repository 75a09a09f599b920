package org.ossvitals.connectors.github.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** An answer in memory, unpacked. */
final class Received extends GitHubConnectorResponse.ByteArrayResponse {
    private static final String ENCODING = "Content-Encoding";

    private final byte[] body;

    Received(Request request, int status, Map<String, List<String>> headers, byte[] body) {
        super(request, status, headers);
        this.body = body;
    }

    /** hub4j would unpack without a bound: a few kilobytes can become gigabytes. */
    static Received of(Request request, HttpResponse<byte[]> answer, int largest) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        byte[] body = answer.body();
        if (headers.getOrDefault(ENCODING, List.of()).contains("gzip")) {
            headers.remove(ENCODING);
            body = body.length == 0 ? body : unpacked(request, body, largest);
        }
        return new Received(request, answer.statusCode(), headers, body);
    }

    private static byte[] unpacked(Request request, byte[] packed, int largest) throws IOException {
        byte[] body;
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            body = unpacking.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new IOException(
                    "The compressed answer to " + request.named() + " is not whole: " + e.getMessage(), e);
        }
        if (body.length > largest) {
            throw new IOException("The answer to " + request.named() + " is longer than " + (largest >> 20) + " MB");
        }
        return body;
    }

    @Override
    protected InputStream rawBodyStream() {
        return new ByteArrayInputStream(body);
    }
}
