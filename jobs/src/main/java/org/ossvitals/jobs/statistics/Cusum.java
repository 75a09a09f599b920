package org.ossvitals.jobs.statistics;

/**
 * Page's cumulative sums: how far values have run away from a baseline, in its standard deviations, less half of one a
 * step. A small lasting shift adds up where a single value never stands out. Beyond 5 is an alarm.
 *
 * @param up after each value, upwards; empty where the baseline has no spread to compare with
 * @param alarmUp whether it is beyond 5 after the last value
 */
@SuppressWarnings("ArrayRecordComponent") // Charts read these once; nobody compares two of them.
public record Cusum(double[] up, double[] down, boolean alarmUp, boolean alarmDown) {

    static final double SLACK = 0.5;
    static final double LIMIT = 5;

    /** @param values those after the baseline, in the order of time */
    public static Cusum of(double[] baseline, double[] values) {
        Baseline level = Baseline.of(baseline);
        if (!level.varies()) {
            return new Cusum(new double[0], new double[0], false, false);
        }
        double[] up = new double[values.length];
        double[] down = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double distance = level.standardised(values[i]);
            up[i] = next(i == 0 ? 0 : up[i - 1], distance);
            down[i] = next(i == 0 ? 0 : down[i - 1], -distance);
        }
        return new Cusum(up, down, alarm(up), alarm(down));
    }

    static double next(double sum, double distance) {
        return Math.max(0, sum + distance - SLACK);
    }

    private static boolean alarm(double[] sums) {
        return sums.length > 0 && sums[sums.length - 1] > LIMIT;
    }
}
