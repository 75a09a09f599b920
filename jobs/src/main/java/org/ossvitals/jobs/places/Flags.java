package org.ossvitals.jobs.places;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags in a text: two regional indicators, or the black flag with the tags of a part of Great Britain. */
final class Flags {
    private static final int FIRST = 0x1f1e6;
    private static final int LAST = 0x1f1ff;
    private static final int BLACK_FLAG = 0x1f3f4;
    private static final int FIRST_TAG = 0xe0061;
    private static final int LAST_TAG = 0xe007f;
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private Flags() {}

    /** The text without its flags; their countries are added to those given. */
    static String taken(String text, Collection<String> countries) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (isIndicator(points, i) && isIndicator(points, i + 1)) {
                add(points[i], points[i + 1], countries);
                rest.append('|');
                i++;
            } else if (points[i] >= FIRST_TAG && points[i] <= LAST_TAG) {
                continue;
            } else if (points[i] == BLACK_FLAG && i + 2 < points.length && points[i + 1] == FIRST_TAG + 'g' - 'a') {
                countries.add("GB");
                rest.append('|');
            } else {
                rest.appendCodePoint(points[i]);
            }
        }
        return rest.toString();
    }

    private static boolean isIndicator(int[] points, int at) {
        return at < points.length && points[at] >= FIRST && points[at] <= LAST;
    }

    private static void add(int first, int second, Collection<String> countries) {
        String code = "" + (char) ('A' + first - FIRST) + (char) ('A' + second - FIRST);
        if (COUNTRIES.contains(code) || code.equals("XK")) {
            countries.add(code);
        }
    }
}
