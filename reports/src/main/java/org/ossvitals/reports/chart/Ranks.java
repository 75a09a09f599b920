package org.ossvitals.reports.chart;

import java.util.Arrays;
import java.util.List;

/** Shares of people by rank, highest first, and where half of all is reached. */
final class Ranks {

    /** Blocks narrower than this share cannot be told apart and are drawn as one. */
    private static final double VISIBLE = 0.012;

    private static final double ROUNDING = 1e-9;

    /** What the first so many people made together; from nobody to everybody. */
    private final double[] reached;

    private final int half;
    private final int visible;

    /** Credits above zero, in falling order. */
    Ranks(List<Double> credits) {
        int people = credits.size();
        double total = credits.stream().mapToDouble(Double::doubleValue).sum();
        reached = new double[people + 1];
        for (int i = 1; i <= people; i++) {
            reached[i] = i == people ? 1 : reached[i - 1] + credits.get(i - 1) / total;
        }
        half = people == 0
                ? 0
                : (int) Arrays.stream(reached)
                        .filter(share -> share < 0.5 - ROUNDING)
                        .count();
        int large = (int)
                credits.stream().filter(credit -> credit >= VISIBLE * total).count();
        // One person alone in "others" is no others.
        visible = large + 1 == people ? people : large;
    }

    /** The share of the first so many people together. */
    double reached(int people) {
        return reached[people];
    }

    /** The fewest people who made half; 0 when there is nobody. */
    int half() {
        return half;
    }

    /** How many people have a block of their own. */
    int visible() {
        return visible;
    }

    /** How many people made the first half or have a block; all others are drawn as one. */
    int named() {
        return Math.max(half, visible);
    }

    int others() {
        return reached.length - 1 - named();
    }
}
