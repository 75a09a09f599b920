package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.ossvitals.reports.finding.Words;

/** Parts of a measure in words, such as {@code opener: bot}; a name that no text is known for stands as it is. */
final class Dimensions {
    private Dimensions() {}

    static String said(String dimension) {
        return Arrays.stream(dimension.split("=", -1)).map(Dimensions::word).collect(joining(": "));
    }

    private static String word(String code) {
        return Words.textOr("dimension." + code, code.replace('_', ' '));
    }
}
