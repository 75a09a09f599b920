package org.ossvitals.reports.finding;

import java.util.Objects;

/**
 * Every sentence about a figure, from {@code words.properties}: one place to read, to correct and to translate; in the
 * {@link Language} that is spoken, and in English where a translation lacks it.
 */
public final class Words {
    private static final TextFile TEXTS = new TextFile("words");

    private Words() {}

    /** The text of a key with {@code {0}}, {@code {1}} … replaced; a key that is not there is an error. */
    public static String text(String key, Object... values) {
        String text = TEXTS.of(key);
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
        return Objects.requireNonNullElse(TEXTS.of(key), other);
    }

    /** A sentence or a name that comes with the data in English, by itself with underscores for blanks as its key. */
    public static String given(String kind, String english) {
        return textOr(kind + "." + english.replace(' ', '_'), english);
    }

    /** The text for one or for more of something, with the number as {@code {0}}. */
    public static String counted(String key, double number) {
        return text(key + form(number), Numbers.count(number));
    }

    /** What a key for one ends with: the other form has the key itself. Languages without the difference say both alike. */
    public static String form(double number) {
        return number == 1 ? "_one" : "";
    }

    /** With a capital letter first, unless a name such as {@code owner/repository} comes first. */
    public static String capital(String text) {
        if (text.split(" ", 2)[0].indexOf('/') >= 0) {
            return text;
        }
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** With a small letter first, for use within an English sentence; a name or a noun elsewhere keeps its letters. */
    public static String uncapital(String text) {
        return text.isEmpty() || !Language.spoken().isEnglish()
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
