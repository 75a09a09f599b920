package org.ossvitals.connectors.simulation.load;

import java.util.SplittableRandom;

/** Deals a number of things out so that most get few, some get very many, and the sum is exact. */
final class Shares {
    private Shares() {}

    /** @param spread of the logarithm: 0 deals evenly */
    static int[] of(int total, int takers, double spread, SplittableRandom dice) {
        double[] until = new double[takers + 1];
        for (int i = 0; i < takers; i++) {
            until[i + 1] = until[i] + StrictMath.exp(spread * dice.nextGaussian());
        }
        int[] shares = new int[takers];
        long dealt = 0;
        for (int i = 0; i < takers; i++) {
            long due = Math.round(total * (until[i + 1] / until[takers]));
            shares[i] = (int) (due - dealt);
            dealt = due;
        }
        return shares;
    }
}
