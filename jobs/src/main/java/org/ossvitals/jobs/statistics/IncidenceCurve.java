package org.ossvitals.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The steps of an {@link Incidence}, in one pass over the sorted waits. */
final class IncidenceCurve {

    private static final double TOLERANCE = 1e-9;

    private final long[] sorted;
    private final List<Step> steps = new ArrayList<>();
    private long events;
    private long competing;
    private double waiting = 1;
    private double incidence;

    // The variance of F at t is a polynomial in F(t), of which these sums over the steps until t are the coefficients.
    private double squares;
    private double linear;
    private double constant;

    /** The share after one instant at which waits ended, for whatever reason; without interval at 0 and 1. */
    private record Step(double day, double share, double low, double high) {}

    private IncidenceCurve(long[] sorted) {
        this.sorted = sorted;
    }

    static IncidenceCurve of(Waits waits) {
        IncidenceCurve curve = new IncidenceCurve(waits.sorted());
        curve.run();
        return curve;
    }

    private void run() {
        for (int i = 0, next; i < sorted.length; i = next) {
            int happened = 0;
            int ended = 0;
            for (next = i; next < sorted.length && Waits.tied(sorted[i], sorted[next]); next++) {
                happened += Waits.outcome(sorted[next]) == Waits.EVENT ? 1 : 0;
                ended += Waits.outcome(sorted[next]) == Waits.CENSORED ? 0 : 1;
            }
            if (ended > 0) {
                end(sorted.length - i, happened, ended);
                steps.add(step(Waits.days(sorted[i])));
            }
        }
    }

    /** Var F(t) sums (F(t) - F)^2 d/(n(n - d)) + S^2 e(n - e)/n^3 - 2(F(t) - F) S e/n^2, with e events of d ends. */
    private void end(double atRisk, int happened, int ended) {
        double risk = waiting * happened / atRisk;
        incidence += risk;
        double hazard = ended == atRisk ? 0 : ended / atRisk / (atRisk - ended);
        squares += hazard;
        linear -= 2 * (incidence * hazard + risk / atRisk);
        constant += incidence * (incidence * hazard + 2 * risk / atRisk)
                + risk * waiting * (atRisk - happened) / atRisk / atRisk;
        waiting *= (atRisk - ended) / atRisk;
        events += happened;
        competing += ended - happened;
    }

    private Step step(double day) {
        double rest = 1 - incidence;
        if (events == 0 || rest < TOLERANCE) {
            return new Step(day, incidence, 0, events == 0 ? 0 : 1);
        }
        double error = Math.sqrt(Math.max(0, (squares * incidence + linear) * incidence + constant));
        double exponent = Math.exp(Estimate.Z * error / (rest * -Math.log(rest)));
        return new Step(day, incidence, 1 - Math.pow(rest, 1 / exponent), 1 - Math.pow(rest, exponent));
    }

    long events() {
        return events;
    }

    long competing() {
        return competing;
    }

    /** The day on which a share is reached, and those on which the ends of its interval reach it. */
    Estimate quantile(double share) {
        return new Estimate(first(share, Step::share), first(share, Step::high), first(share, Step::low));
    }

    private Double first(double share, ToDoubleFunction<Step> reached) {
        return steps.stream()
                .filter(step -> reached.applyAsDouble(step) >= share - TOLERANCE)
                .findFirst()
                .map(Step::day)
                .orElse(null);
    }

    /** The share after so many days; unknown when nobody was followed that long and some still wait. */
    Estimate share(double days) {
        boolean finished = sorted.length > 0 && waiting == 0;
        boolean followed = sorted.length > 0 && Waits.days(sorted[sorted.length - 1]) >= days;
        if (!finished && !followed) {
            return Estimate.UNKNOWN;
        }
        Step last = steps.stream()
                .filter(step -> step.day <= days)
                .reduce((before, after) -> after)
                .orElse(new Step(0, 0, 0, 0));
        if (last.share == 0) {
            return Shares.wilson(0, settled(days));
        }
        return last.share < 1 - TOLERANCE
                ? new Estimate(last.share, last.low, last.high)
                : Shares.wilson(events, events);
    }

    /** Of how many it is known that they had no event by then, where nobody had one. */
    private long settled(double days) {
        return Arrays.stream(sorted)
                .filter(each -> Waits.days(each) >= days || Waits.outcome(each) == Waits.COMPETING)
                .count();
    }
}
