package org.ossvitals.connectors.simulation.fault;

import java.nio.charset.StandardCharsets;

/** Answers that are none, in GitHub's words. */
final class Refusal {
    static final String SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you"
            + " try again. If you reach out to GitHub Support for help, please include the request ID.";

    private Refusal() {}

    /** The status with a message, and all headers that the server sends anyway. */
    static Fault of(int status, String message) {
        return (asked, ordinary) -> said(ordinary.reply(), status, message);
    }

    static Reply said(Reply reply, int status, String message) {
        return json(
                reply, status, "{\"message\":\"" + message + "\",\"documentation_url\":\"https://docs.github.com\"}");
    }

    static Reply json(Reply reply, int status, String body) {
        return page(reply, status, "application/json; charset=utf-8", body);
    }

    static Fault html(int status) {
        return (asked, ordinary) -> page(
                ordinary.reply(),
                status,
                "text/html",
                "<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>No server</body></html>");
    }

    private static Reply page(Reply reply, int status, String type, String body) {
        return new Reply(status, reply.headers(), body.getBytes(StandardCharsets.UTF_8))
                .without("Link")
                .without("ETag")
                .with("Content-Type", type);
    }
}
