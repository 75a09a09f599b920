package org.ossvitals.reports.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Every sentence about a figure, from {@code words.properties}: one place to read, to correct and to translate. */
public final class Words {
    private static final Properties TEXTS = load();

    private Words() {}

    /** The text of a key with {@code {0}}, {@code {1}} … replaced; a key that is not there is an error. */
    public static String text(String key, Object... values) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("words.properties has no `" + key + "`; add it there");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", Objects.toString(values[i], ""));
        }
        return text;
    }

    /** The text of a key, or another when the key is not there: for words that come with the data. */
    public static String textOr(String key, String other) {
        return TEXTS.getProperty(key, other);
    }

    /** With a capital letter first, unless a name such as {@code owner/repository} comes first. */
    public static String capital(String text) {
        if (text.split(" ", 2)[0].indexOf('/') >= 0) {
            return text;
        }
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** With a small letter first, for use within a sentence. */
    public static String uncapital(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read words.properties; build the reports module again", e);
        }
    }
}
