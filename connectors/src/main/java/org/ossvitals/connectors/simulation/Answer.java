package org.ossvitals.connectors.simulation;

import java.util.Map;

/** What a route says: status, body (anything that Jackson can write) and headers beyond those of every answer. */
record Answer(int status, Object body, Map<String, String> headers) {

    static Answer ok(Object body) {
        return new Answer(200, body, Map.of());
    }

    static Answer ok(Object body, Map<String, String> headers) {
        return new Answer(200, body, headers);
    }

    /** GitHub's shape of a refusal. */
    static Answer refused(int status, String message) {
        Fields body = new Fields()
                .with("message", message)
                .with("documentation_url", "https://docs.github.com/rest")
                .with("status", String.valueOf(status));
        return new Answer(status, body, Map.of());
    }

    /** It is somewhere else. */
    static Answer moved(String url) {
        Fields body = new Fields()
                .with("message", "Moved Permanently")
                .with("url", url)
                .with("documentation_url", "https://docs.github.com/rest");
        return new Answer(301, body, Map.of("Location", url));
    }

    static Answer notFound() {
        return refused(404, "Not Found");
    }
}
