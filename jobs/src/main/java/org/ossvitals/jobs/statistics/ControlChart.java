package org.ossvitals.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Watches a monthly series as it grows: each month against the twelve before it. From 24 months on the seasons are taken
 * out: from every month the mean of the same calendar month in the years before the twelve. While one of the sums is in
 * alarm the baseline stays what it was, or a lasting change would soon become its own measure.
 */
public final class ControlChart {

    static final int YEAR = 12;

    /**
     * One month.
     *
     * @param expected what the baseline lets expect, in the unit of the values
     * @param deviation standard deviation of the baseline
     * @param up {@link Cusum} upwards
     * @param average {@link Ewma} of the distances from what was expected, in standard deviations
     * @param limit beyond which the average is an alarm
     */
    public record Point(
            int place, double expected, double deviation, double up, double down, double average, double limit) {

        public boolean sumInAlarm() {
            return up > Cusum.LIMIT || down > Cusum.LIMIT;
        }

        public boolean averageInAlarm() {
            return Math.abs(average) > limit;
        }
    }

    private final double[] values;
    private final List<Point> points = new ArrayList<>();
    private int baselineEnd;

    private ControlChart(double[] values) {
        this.values = values;
    }

    /**
     * The months from the thirteenth on, in the order of time; none where the baseline has gaps or no spread.
     *
     * @param values of consecutive months; a NaN is a gap
     */
    public static List<Point> of(double[] values) {
        ControlChart chart = new ControlChart(values);
        for (int month = YEAR; month < values.length; month++) {
            chart.add(month);
        }
        return Collections.unmodifiableList(chart.points);
    }

    private void add(int month) {
        Point last = points.isEmpty() ? null : points.get(points.size() - 1);
        baselineEnd = last != null && last.sumInAlarm() ? baselineEnd : month;
        Baseline level = Baseline.of(IntStream.range(baselineEnd - YEAR, baselineEnd)
                .mapToDouble(i -> values[i] - season(i))
                .toArray());
        double distance = level.standardised(values[month] - season(month));
        if (!level.varies() || Double.isNaN(distance)) {
            return;
        }
        points.add(new Point(
                month,
                level.mean() + season(month),
                level.deviation(),
                Cusum.next(last == null ? 0 : last.up, distance),
                Cusum.next(last == null ? 0 : last.down, -distance),
                Ewma.WEIGHT * distance + (1 - Ewma.WEIGHT) * (last == null ? 0 : last.average),
                Ewma.limit(points.size() + 1)));
    }

    /** Mean of the same calendar month in the years before the baseline; 0 while there is no such year. */
    private double season(int month) {
        int beginning = baselineEnd - YEAR;
        return Arrays.stream(IntStream.range(0, beginning)
                        .filter(i -> beginning >= YEAR && i % YEAR == month % YEAR)
                        .toArray())
                .mapToDouble(i -> values[i])
                .average()
                .orElse(0);
    }
}
