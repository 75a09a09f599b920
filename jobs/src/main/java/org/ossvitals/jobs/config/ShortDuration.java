package org.ossvitals.jobs.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** A length of time as people write it: {@code 65m}, {@code 90s}, {@code 1h30m}; the ISO form is read too. */
final class ShortDuration extends StdDeserializer<Duration> {
    private static final long serialVersionUID = 1L;

    ShortDuration() {
        super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText().strip();
        String iso = text.toUpperCase(Locale.ROOT);
        try {
            return Duration.parse(iso.startsWith("P") ? iso : "PT" + iso);
        } catch (DateTimeException e) {
            return (Duration) context.handleWeirdStringValue(Duration.class, text, "not a length of time");
        }
    }
}
