package org.ossvitals.reports.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** What tables and columns mean, from {@code columns.properties}. */
final class Descriptions {
    private static final Properties TEXTS = load();
    /** Columns that stand beside a figure mean the same in every table. */
    private static final List<String> SUFFIXES = List.of("_status", "_verdict", "_low", "_high", "_n");

    private Descriptions() {}

    /** The description of {@code table} or {@code table.column}; columns of one meaning share {@code *.column}. */
    static String of(String key) {
        String column = key.substring(key.indexOf('.') + 1);
        String text = TEXTS.getProperty(key, TEXTS.getProperty("*." + column));
        if (text != null) {
            return text;
        }
        return SUFFIXES.stream()
                .filter(column::endsWith)
                .map(suffix -> TEXTS.getProperty("*." + suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("columns.properties does not describe " + key));
    }

    /** What a column counts, or null where it counts nothing. */
    static String unit(String key) {
        return TEXTS.getProperty(key + ".unit");
    }

    /** What a cell of a column holds when it is not known; a column without such a text is an error. */
    static String unknown(String key) {
        String text = TEXTS.getProperty(key + ".unknown");
        if (text == null) {
            throw new IllegalStateException("columns.properties does not say how unknown is written in " + key);
        }
        return text;
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Descriptions.class.getResourceAsStream("columns.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read columns.properties; build the reports module again", e);
        }
    }
}
