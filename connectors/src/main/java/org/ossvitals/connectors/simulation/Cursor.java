package org.ossvitals.connectors.simulation;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in a list that stays the same when rows come or go: behind the row with this instant and number. */
record Cursor(Instant at, long id) {
    private static final String MARK = "cursor:v2:";

    String text() {
        String plain = MARK + at + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.lastIndexOf(':');
            return new Cursor(
                    Instant.parse(plain.substring(MARK.length(), colon)), Long.parseLong(plain.substring(colon + 1)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new BadCursorException(text, e);
        }
    }
}
