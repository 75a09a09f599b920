package org.ossvitals.jobs.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which names of places are compared: small letters without accents, words apart by one blank, no
 * punctuation. {@code conf/places/build.py} writes the gazetteer with the same rules.
 */
final class Keys {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"));
    private static final String APOSTROPHES = "'’‘`´ʻʼʽʾʿ′";
    private static final Map<String, String> SHORT = Map.of("st", "saint", "mt", "mount", "ft", "fort");

    private Keys() {}

    static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        String text = plain.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isPartOfWord(c)) {
                append(key, c);
            } else if (!isSilent(text, i, c)) {
                endWord(key);
                if (c == '&') {
                    key.append("and ");
                }
            }
            i += Character.charCount(c);
        }
        return spelled(key.toString().strip());
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder key, int c) {
        if (c >= 0x300 && c <= 0x36f) {
            return;
        }
        String plain = c < 0x80 || c > 0xffff ? null : LETTERS.get((char) c);
        if (plain == null) {
            key.appendCodePoint(c);
        } else {
            key.append(plain);
        }
    }

    private static void endWord(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /** Saint for St., but not for a word alone: ST and MT are codes of countries. */
    static String spelled(String key) {
        if (key.indexOf(' ') < 0 || !key.contains("st") && !key.contains("mt") && !key.contains("ft")) {
            return key;
        }
        String[] words = key.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = SHORT.getOrDefault(words[i], words[i]);
        }
        return String.join(" ", words);
    }

    /** An apostrophe, and the full stop of U.S.A.: what stands before and after it is one word. */
    private static boolean isSilent(String text, int at, int c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return true;
        }
        return c == '.'
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }

    private static boolean isPartOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
