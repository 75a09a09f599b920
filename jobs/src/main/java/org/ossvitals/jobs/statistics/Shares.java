package org.ossvitals.jobs.statistics;

/** Shares k of n, from 0 to 1, and the difference of two of them. */
public final class Shares {

    private Shares() {}

    /** Share with Wilson's score interval; unknown when n is 0. */
    public static Estimate wilson(double k, double n) {
        if (!(k >= 0 && k <= n)) {
            throw new IllegalArgumentException("A share needs 0 <= k <= n, but k is " + k + " and n is " + n);
        }
        if (n == 0) {
            return Estimate.UNKNOWN;
        }
        double share = k / n;
        double zz = Estimate.Z * Estimate.Z;
        double middle = (share + zz / (2 * n)) / (1 + zz / n);
        double half = Estimate.Z * Math.sqrt(share * (1 - share) / n + zz / (4 * n * n)) / (1 + zz / n);
        // At the borders the formula gives 0 and 1 up to rounding; the share itself must stay inside.
        double low = k == 0 ? 0 : Math.max(0, middle - half);
        double high = k == n ? 1 : Math.min(1, middle + half);
        return new Estimate(share, Math.min(low, share), Math.max(high, share));
    }

    /** Newcombe's hybrid score interval of {@code k/n - pastK/pastN}; unknown when one n is 0. */
    public static Estimate newcombe(double k, double n, double pastK, double pastN) {
        return Mover.difference(wilson(k, n), wilson(pastK, pastN));
    }
}
