package org.ossvitals.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Kaplan and Meier's estimate of the share still waiting after t days. Those who still wait count as waiting, so a
 * project that stops answering does not look fast. Events precede censorings of the same instant.
 */
public final class SurvivalCurve {

    /** Comparing shares with a quantile forgives the rounding of a product of fractions. */
    private static final double TOLERANCE = 1e-9;

    private final long[] sorted;
    private final List<Step> steps;

    /**
     * The curve after one event time.
     *
     * @param waiting share still waiting, S(day)
     * @param low lower end by Greenwood's variance on the log(-log) scale; null where waiting is 0
     * @param error Greenwood's standard error; null where waiting is 0
     * @param atRisk how many waited until then
     */
    public record Step(double day, double waiting, Double low, Double high, Double error, long atRisk, long events) {}

    private SurvivalCurve(long[] sorted, List<Step> steps) {
        this.sorted = sorted;
        this.steps = Collections.unmodifiableList(steps);
    }

    /** Only {@link Waits#EVENT} counts as an event; competing events are censorings here. */
    public static SurvivalCurve of(Waits waits) {
        long[] sorted = waits.sorted();
        List<Step> steps = new ArrayList<>();
        double waiting = 1;
        double hazards = 0;
        for (int i = 0, next; i < sorted.length; i = next) {
            int deaths = 0;
            for (next = i; next < sorted.length && Waits.tied(sorted[i], sorted[next]); next++) {
                deaths += Waits.outcome(sorted[next]) == Waits.EVENT ? 1 : 0;
            }
            if (deaths > 0) {
                int atRisk = sorted.length - i;
                waiting *= (double) (atRisk - deaths) / atRisk;
                hazards += (double) deaths / atRisk / (atRisk - deaths);
                steps.add(step(Waits.days(sorted[i]), waiting, hazards, atRisk, deaths));
            }
        }
        return new SurvivalCurve(sorted, steps);
    }

    private static Step step(double day, double waiting, double hazards, long atRisk, long events) {
        if (waiting == 0) {
            return new Step(day, 0, null, null, null, atRisk, events);
        }
        double exponent = Math.exp(Estimate.Z * Math.sqrt(hazards) / -Math.log(waiting));
        double low = Math.pow(waiting, exponent);
        double high = Math.pow(waiting, 1 / exponent);
        return new Step(day, waiting, low, high, waiting * Math.sqrt(hazards), atRisk, events);
    }

    public List<Step> steps() {
        return steps;
    }

    public long n() {
        return sorted.length;
    }

    public long events() {
        return steps.stream().mapToLong(Step::events).sum();
    }

    /** The longest wait seen, ended or not; null without waits. */
    public Double maxDays() {
        return sorted.length == 0 ? null : (Double) Waits.days(sorted[sorted.length - 1]);
    }

    /**
     * The day by which the share p is through, with Brookmeyer and Crowley's interval: the days on which the curve's
     * interval contains 1 - p. Each part is null when it is not reached.
     */
    public Estimate quantile(double p) {
        double rest = 1 - p + TOLERANCE;
        Double value = null;
        Double low = null;
        Double high = null;
        for (Step step : steps) {
            value = value == null && step.waiting <= rest ? (Double) step.day : value;
            low = low == null && (step.low == null || step.low <= rest) ? (Double) step.day : low;
            high = high == null && step.high != null && step.high <= rest ? (Double) step.day : high;
        }
        return new Estimate(value, low, high);
    }

    /**
     * Share through within so many days, {@code 1 - S(days)}. Beyond the longest wait the curve stays where it is, if nine
     * in ten are through by then: else a project that answered everybody but the one of yesterday would have no
     * share at all. Unknown when fewer are. Where the curve is 1 or 0 it has no log(-log) interval: there it is Wilson's,
     * of those followed that long.
     */
    public Estimate through(double days) {
        if (!known(days) && 10 * events() < 9 * n()) {
            return Estimate.UNKNOWN;
        }
        Step last = null;
        for (int i = 0; i < steps.size() && steps.get(i).day <= days; i++) {
            last = steps.get(i);
        }
        if (last == null) {
            return Shares.wilson(0, followed(days));
        }
        return last.waiting == 0
                ? Shares.wilson(events(), events())
                : new Estimate(last.waiting, last.low, last.high).complement();
    }

    /**
     * Mean wait when waits are cut at so many days: the area under the curve. Null when nobody was followed that long
     * and some still wait.
     */
    public Double restrictedMean(double days) {
        if (!known(days)) {
            return null;
        }
        double area = 0;
        double from = 0;
        double waiting = 1;
        for (Step step : steps) {
            if (step.day >= days) {
                break;
            }
            area += waiting * (step.day - from);
            from = step.day;
            waiting = step.waiting;
        }
        return area + waiting * (days - from);
    }

    private boolean known(double days) {
        boolean finished = !steps.isEmpty() && steps.get(steps.size() - 1).waiting == 0;
        return finished || (sorted.length > 0 && maxDays() >= days);
    }

    private long followed(double days) {
        return Arrays.stream(sorted).filter(each -> Waits.days(each) >= days).count();
    }
}
