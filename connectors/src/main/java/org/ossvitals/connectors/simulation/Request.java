package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.net.URIBuilder;
import org.ossvitals.connectors.simulation.fault.Asked;

/**
 * A request, taken apart. Of a parameter or header that is given twice the last one counts.
 *
 * @param number the how manyth request it is, from 1
 * @param address as the client wrote it, host included
 * @param headers by lower-case name
 */
public record Request(
        long number,
        String method,
        URI address,
        List<String> path,
        Map<String, String> query,
        Map<String, String> headers,
        String body) {

    static Request of(long number, ClassicHttpRequest http) throws ProtocolException, IOException {
        try {
            URIBuilder uri = new URIBuilder(http.getRequestUri());
            Map<String, String> query = new LinkedHashMap<>();
            for (NameValuePair parameter : uri.getQueryParams()) {
                query.put(parameter.getName(), parameter.getValue());
            }
            List<String> path =
                    uri.getPathSegments().stream().filter(s -> !s.isEmpty()).toList();
            return new Request(number, http.getMethod(), http.getUri(), path, query, headers(http), body(http));
        } catch (URISyntaxException e) {
            throw new ProtocolException("Not an address: " + http.getRequestUri(), e);
        }
    }

    private static Map<String, String> headers(ClassicHttpRequest http) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : http.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return headers;
    }

    private static String body(ClassicHttpRequest http) throws IOException {
        HttpEntity entity = http.getEntity();
        return entity == null ? "" : new String(EntityUtils.toByteArray(entity), StandardCharsets.UTF_8);
    }

    /**
     * The route's name, in which names and numbers are left open: {@code GET /repos/{owner}/{repo}/issues}; of GraphQL
     * with the name of the operation: {@code POST /graphql Timelines}.
     */
    public String route() {
        return Routes.name(this);
    }

    /** As a fault sees it. */
    Asked asked(Instant now) {
        return new Asked(route(), address, query, headers, now);
    }

    public String parameter(String name, String otherwise) {
        String value = query.get(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    /** The instant that a parameter names; one that cannot be read is ignored. */
    Instant instant(String name, Instant otherwise) {
        try {
            return query.containsKey(name) ? Instant.parse(query.get(name)) : otherwise;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    /** The value of a header, or an empty text. */
    public String header(String name) {
        String value = headers.get(name.toLowerCase(Locale.ROOT));
        return value == null ? "" : value;
    }

    /** The token that was sent, or an empty text. */
    public String token() {
        return header("Authorization").replaceFirst("(?i)^(bearer|token) +", "");
    }
}
