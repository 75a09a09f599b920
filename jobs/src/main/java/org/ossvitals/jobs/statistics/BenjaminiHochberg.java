package org.ossvitals.jobs.statistics;

import java.util.Arrays;

/** Keeps the expected share of false alarms among all alarms of a report below q (Benjamini and Hochberg 1995). */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** The largest p-value that is an alarm; 0 when none is. */
    public static double threshold(double[] pValues, double q) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted);
        for (int rank = sorted.length; rank > 0; rank--) {
            if (sorted[rank - 1] <= q * rank / sorted.length) {
                return sorted[rank - 1];
            }
        }
        return 0;
    }
}
