package org.ossvitals.jobs.verdict;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.jobs.verdict.Months.Month;

/**
 * How much a measure varies from year to year beyond chance. Tests of counts and shares know only the chance that lies in
 * few cases; real projects have better and worse quarters besides, and to those every large project would be an alarm
 * sooner or later. So earlier quarters are compared with those a year before them, three months each, and the mean of
 * their squared differences over what chance alone gives is the factor by which variance is larger (quasi-likelihood:
 * McCullagh and Nelder 1989, 4.5). The newest year is left out: a change in it must not excuse itself.
 *
 * @param sum of squared standardised differences
 * @param pairs how many there were
 * @param cases in a quarter, on average
 */
record Unrest(double sum, int pairs, double cases) {

    static final Unrest UNKNOWN = new Unrest(0, 0, 0);

    private static final int QUARTER = 3;
    private static final int YEAR = 4;
    private static final int NEWEST_MONTHS = 12;

    /** Quarters with fewer cases than this say little of anything but chance. */
    private static final double FEWEST = 5;

    /** @param chance variance of a difference of two quarters with so many cases, by chance alone */
    static Unrest of(Months series, Chance chance) {
        List<Quarter> quarters = quarters(series.before(NEWEST_MONTHS), chance);
        double sum = 0;
        double cases = 0;
        int pairs = 0;
        for (int i = 0; i + YEAR < quarters.size(); i++) {
            Quarter one = quarters.get(i);
            Quarter other = quarters.get(i + YEAR);
            double variance = one.n >= FEWEST && other.n >= FEWEST ? chance.variance(one, other) : 0;
            if (variance > 0) {
                sum += (one.value - other.value) * (one.value - other.value) / variance;
                cases += (one.n + other.n) / 2;
                pairs++;
            }
        }
        return pairs == 0 ? UNKNOWN : new Unrest(sum, pairs, cases / pairs);
    }

    /** The newest first. */
    private static List<Quarter> quarters(Months months, Chance chance) {
        List<Quarter> quarters = new ArrayList<>();
        for (Months rest = months; rest.size() >= QUARTER; rest = rest.before(QUARTER)) {
            quarters.add(chance.quarter(rest.last(QUARTER).all()));
        }
        return quarters;
    }

    /**
     * @param value of three months together
     * @param n cases behind it
     */
    record Quarter(double value, double n) {}

    /** How months add up, and how much their sums vary by chance. */
    interface Chance {
        Quarter quarter(List<Month> months);

        double variance(Quarter one, Quarter other);
    }
}
