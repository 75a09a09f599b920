package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import org.ossvitals.jobs.statistics.SeasonalKendall;

/**
 * Where the complete months of two years point, season by season. It can deny an alarm, not raise one: three months move
 * the median slope of two years little, so a trend that has to point the same way would hide all that is new.
 *
 * @param low end of the slope's interval; null where there is none
 */
record Trend(double slope, Double low, Double high, double p, int months) {

    private static final int MONTHS = 24;
    private static final int FEWEST_MONTHS = 12;
    private static final int FEWEST_A_MONTH = 5;

    /** Empty where the months are too few, or hold too little, to point anywhere. */
    static Optional<Trend> of(Months series, Comparison comparison) {
        Months months = series.last(MONTHS).known();
        if (months.size() < FEWEST_MONTHS || median(months, comparison) < FEWEST_A_MONTH) {
            return Optional.empty();
        }
        int[] seasons = months.all().stream()
                .mapToInt(each -> each.month().getMonthValue())
                .toArray();
        int[] years =
                months.all().stream().mapToInt(each -> each.month().getYear()).toArray();
        SeasonalKendall test = SeasonalKendall.of(months.values(), seasons, years);
        return test.slopePerYear() == null
                ? Optional.empty()
                : Optional.of(
                        new Trend(test.slopePerYear(), test.slopeLow(), test.slopeHigh(), test.p(), months.size()));
    }

    private static double median(Months months, Comparison comparison) {
        double[] counts = months.all().stream()
                .mapToDouble(each -> comparison == Comparison.RATE ? each.value() : each.n())
                .toArray();
        return StatUtils.percentile(counts, 50);
    }

    /** Whether the slope lies wholly on the other side. */
    boolean denies(boolean up) {
        return up ? high != null && high < 0 : low != null && low > 0;
    }
}
