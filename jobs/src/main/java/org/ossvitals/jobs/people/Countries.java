package org.ossvitals.jobs.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The country that a profile's location names, by exact match against {@code conf/places/countries.csv}: the whole text,
 * or what follows its last comma. A city alone, a joke or an empty text is unknown; nothing is guessed.
 */
public final class Countries implements Serializable {
    private static final String SHIPPED = "/places/countries.csv";
    private static final Set<String> KINDS = Set.of("name", "code", "lone-code", "us-state");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private final Map<String, String> alone = new HashMap<>();
    private final Map<String, String> afterComma = new HashMap<>();

    private Countries() {}

    /** The table as it was when the program was built. */
    public static Countries shipped() {
        try (Reader reader =
                new InputStreamReader(Countries.class.getResourceAsStream(SHIPPED), StandardCharsets.UTF_8)) {
            return read(reader, SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED + " in the program's jar", e);
        }
    }

    /** A table with the columns text, country and kind (name, code, lone-code, us-state). */
    static Countries read(Reader reader, String source) throws IOException {
        Countries countries = new Countries();
        for (CSVRecord row : FORMAT.parse(reader)) {
            countries.add(row, source);
        }
        return countries;
    }

    private void add(CSVRecord row, String source) {
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            throw wrong(row, source, "kind is '" + kind + "', but must be one of name, code, lone-code, us-state");
        }
        if (!kind.equals("us-state")) {
            put(alone, row, source);
        }
        if (!kind.equals("lone-code")) {
            put(afterComma, row, source);
        }
    }

    private static void put(Map<String, String> countries, CSVRecord row, String source) {
        String before = countries.put(row.get("text"), row.get("country"));
        if (before != null && !before.equals(row.get("country"))) {
            throw wrong(row, source, "'" + row.get("text") + "' is " + before + " already; a text means one country");
        }
    }

    private static IllegalArgumentException wrong(CSVRecord row, String source, String what) {
        return new IllegalArgumentException(source + ", record " + row.getRecordNumber() + ": " + what);
    }

    /** The ISO 3166-1 code of the country, or empty when the text names none; null names none. */
    public Optional<String> of(String location) {
        if (location == null) {
            return Optional.empty();
        }
        int comma = location.lastIndexOf(',');
        return find(alone, location)
                .or(() -> comma < 0 ? Optional.empty() : find(afterComma, location.substring(comma + 1)));
    }

    private static Optional<String> find(Map<String, String> countries, String text) {
        String stripped = text.strip();
        // Names are listed in small letters and codes in capitals: "IT" is Italy, "it" is nothing.
        String asWritten = countries.get(stripped);
        return Optional.ofNullable(asWritten != null ? asWritten : countries.get(stripped.toLowerCase(Locale.ROOT)));
    }
}
