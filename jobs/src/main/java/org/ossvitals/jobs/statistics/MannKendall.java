package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * Mann and Kendall's test of a series for a trend in either direction, whatever its shape; ties reduce the variance.
 * Neighbours in time must not resemble each other and there must be no seasons; else see {@link SeasonalKendall}.
 *
 * @param s pairs that rise less pairs that fall
 * @param z with correction for continuity; 0 where nothing varies
 * @param p two-sided, by the normal distribution
 */
public record MannKendall(double s, double variance, double z, double p) {

    /** Values in the order of time; a NaN is a gap. */
    public static MannKendall of(double[] values) {
        double[] known =
                Arrays.stream(values).filter(each -> !Double.isNaN(each)).toArray();
        return tested(score(known), variance(known));
    }

    static MannKendall tested(double s, double variance) {
        double z = variance > 0 ? (s - Math.signum(s)) / Math.sqrt(variance) : 0;
        return new MannKendall(s, variance, z, Math.min(1, Erf.erfc(Math.abs(z) / Math.sqrt(2))));
    }

    static double score(double[] known) {
        double s = 0;
        for (int i = 0; i < known.length; i++) {
            for (int j = i + 1; j < known.length; j++) {
                s += Math.signum(known[j] - known[i]);
            }
        }
        return s;
    }

    static double variance(double[] known) {
        double[] sorted = known.clone();
        Arrays.sort(sorted);
        double eighteenfold = weight(sorted.length);
        for (int i = 0, next; i < sorted.length; i = next) {
            next = i + 1;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            eighteenfold -= weight(next - i);
        }
        return eighteenfold / 18;
    }

    private static double weight(double n) {
        return n * (n - 1) * (2 * n + 5);
    }
}
