package org.ossvitals.reports.finding;

import java.util.List;

/** "second", "third": how many runs in a row agree. */
final class Ordinals {
    private static final List<String> WORDS =
            List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    private Ordinals() {}

    static String of(int number) {
        return number < WORDS.size() ? WORDS.get(number) : number + "th";
    }
}
