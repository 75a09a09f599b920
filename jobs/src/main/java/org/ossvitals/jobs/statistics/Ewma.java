package org.ossvitals.jobs.statistics;

/**
 * Exponentially weighted moving average with its control limits: 0.3 of each new value, three standard deviations.
 *
 * @param average after each value; empty where the baseline has no spread to compare with
 * @param low below it is an alarm; the limits widen while the average fills with values
 * @param alarm whether the average is beyond a limit after the last value
 */
@SuppressWarnings("ArrayRecordComponent") // Charts read these once; nobody compares two of them.
public record Ewma(double[] average, double[] low, double[] high, boolean alarm) {

    static final double WEIGHT = 0.3;
    private static final double WIDTH = 3;

    /** @param values those after the baseline, in the order of time */
    public static Ewma of(double[] baseline, double[] values) {
        Baseline level = Baseline.of(baseline);
        int steps = level.varies() ? values.length : 0;
        double[] average = new double[steps];
        double[] low = new double[steps];
        double[] high = new double[steps];
        for (int i = 0; i < steps; i++) {
            average[i] = WEIGHT * values[i] + (1 - WEIGHT) * (i == 0 ? level.mean() : average[i - 1]);
            low[i] = level.mean() - limit(i + 1) * level.deviation();
            high[i] = level.mean() + limit(i + 1) * level.deviation();
        }
        boolean alarm = steps > 0 && (average[steps - 1] < low[steps - 1] || average[steps - 1] > high[steps - 1]);
        return new Ewma(average, low, high, alarm);
    }

    /** Distance of the limits from the mean after so many values, in standard deviations. */
    static double limit(int step) {
        return WIDTH * Math.sqrt(WEIGHT / (2 - WEIGHT) * (1 - Math.pow(1 - WEIGHT, 2.0 * step)));
    }
}
