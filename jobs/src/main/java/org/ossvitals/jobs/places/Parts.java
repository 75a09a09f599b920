package org.ossvitals.jobs.places;

import java.util.ArrayList;
import java.util.List;

/** The parts that a text lists: what stands between commas, slashes, brackets, symbols, and hyphens with blanks around. */
final class Parts {
    private static final String BETWEEN = ",;:/\\|•·–—…()[]{}<>→➡+@?!\"“”、，。；：（）／｜";
    private static final int ENDS_SENTENCE = 3;

    private Parts() {}

    static List<String> of(String text) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isBetween(text, i, c)) {
                add(parts, text, start, i);
                start = next;
            }
            i = next;
        }
        add(parts, text, start, text.length());
        return parts;
    }

    private static void add(List<String> parts, String text, int from, int to) {
        String part = text.substring(from, to).strip();
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static boolean isBetween(String text, int at, int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ') {
            return false;
        }
        if (c == '-' || c == '~') {
            return isBlank(text, at - 1) && isBlank(text, at + 1);
        }
        if (c == '.') {
            // After a word, not after a letter or "St.".
            return lettersBefore(text, at) >= ENDS_SENTENCE
                    && (isBlank(text, at + 1) || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
        }
        return BETWEEN.indexOf(c) >= 0 || c < ' ' || c > 0x7f && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private static int lettersBefore(String text, int at) {
        int letters = 0;
        while (letters < ENDS_SENTENCE && at > letters && Character.isLetter(text.charAt(at - letters - 1))) {
            letters++;
        }
        return letters;
    }
}
