package org.ossvitals.reports.finding;

/** "second", "third": how many runs in a row agree. */
final class Ordinals {
    /** Up to here they have words of their own. */
    private static final int LAST = 9;

    private Ordinals() {}

    static String of(int number) {
        return number >= 1 && number <= LAST ? Words.text("ordinal." + number) : Words.text("ordinal.more", number);
    }
}
