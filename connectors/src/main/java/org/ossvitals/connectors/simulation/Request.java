package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.net.URIBuilder;

/** A request, taken apart. Of a parameter that is given twice the last one counts. */
record Request(String method, List<String> path, Map<String, String> query, ClassicHttpRequest http) {

    static Request of(ClassicHttpRequest http) throws ProtocolException {
        try {
            URIBuilder uri = new URIBuilder(http.getRequestUri());
            Map<String, String> query = new LinkedHashMap<>();
            for (NameValuePair parameter : uri.getQueryParams()) {
                query.put(parameter.getName(), parameter.getValue());
            }
            List<String> path =
                    uri.getPathSegments().stream().filter(s -> !s.isEmpty()).toList();
            return new Request(http.getMethod(), path, query, http);
        } catch (URISyntaxException e) {
            throw new ProtocolException("Not an address: " + http.getRequestUri(), e);
        }
    }

    String parameter(String name, String otherwise) {
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

    String header(String name) {
        Header header = http.getFirstHeader(name);
        return header == null ? "" : header.getValue();
    }

    String body() throws IOException {
        HttpEntity entity = http.getEntity();
        if (entity == null) {
            return "";
        }
        try {
            return EntityUtils.toString(entity, StandardCharsets.UTF_8);
        } catch (ParseException e) {
            throw new IOException("The body's Content-Type cannot be read", e);
        }
    }
}
