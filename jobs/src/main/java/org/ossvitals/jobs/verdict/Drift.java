package org.ossvitals.jobs.verdict;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.jobs.statistics.Cusum;

/**
 * How far the newest months have run away from the twelve before them (CUSUM). Where two years come before, each month is
 * taken less the mean of the same month in the other years. The baseline stays where it is while an alarm lasts.
 *
 * @param up the sum upwards, in standard deviations of the baseline
 */
record Drift(double up, double down) {

    /** Above this the sum is an alarm. */
    private static final double LIMIT = 5;

    private static final int NEWEST = 3;
    private static final int BASELINE = 12;
    private static final int TWO_YEARS = 24;

    /** @param alarmMonths how many months an alarm has lasted already; empty where the baseline has holes */
    static Optional<Drift> of(Months series, int alarmMonths) {
        int fresh = NEWEST + alarmMonths;
        Months before = series.before(fresh);
        Months newest = series.last(fresh).known();
        if (before.last(BASELINE).known().size() < BASELINE || newest.size() == 0) {
            return Optional.empty();
        }
        boolean seasonal = before.last(TWO_YEARS).known().size() == TWO_YEARS;
        double[] baseline = without(seasonal, before.last(BASELINE), before);
        Cusum sums = Cusum.of(baseline, without(seasonal, newest, before));
        return sums.up().length == 0 ? Optional.empty() : Optional.of(new Drift(last(sums.up()), last(sums.down())));
    }

    double towards(boolean up) {
        return up ? this.up : down;
    }

    boolean alarms(boolean up) {
        return towards(up) > LIMIT;
    }

    private static double[] without(boolean seasonal, Months months, Months history) {
        return months.all().stream()
                .mapToDouble(each -> seasonal ? each.value() - usual(each, history) : each.value())
                .toArray();
    }

    /** The same month of other years; leaving out its own keeps the baseline as wild as what is compared with it. */
    private static double usual(Months.Month month, Months history) {
        Month season = month.month().getMonth();
        List<Double> others = new ArrayList<>();
        history.all().stream()
                .filter(each -> each.isKnown()
                        && each.month().getMonth() == season
                        && !each.month().equals(month.month()))
                .forEach(each -> others.add(each.value()));
        return others.stream().mapToDouble(each -> each).average().orElse(month.value());
    }

    private static double last(double[] sums) {
        return sums[sums.length - 1];
    }
}
