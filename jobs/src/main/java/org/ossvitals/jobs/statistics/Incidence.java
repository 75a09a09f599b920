package org.ossvitals.jobs.statistics;

/**
 * Cumulative incidence of the event when something else can end the wait (Aalen and Johansen): the share that has had
 * the event, not the share it would have if nothing competed. Intervals are on the log(-log) scale of the share without
 * the event, from the variance by the delta method (Marubini and Valsecchi 1995, formula 10.12): where nothing competes
 * they are those of {@link SurvivalCurve}.
 *
 * @param median days until half of all have had the event; each part is null when it is not reached
 * @param share7 share that had the event within 7 days; null when nobody was followed that long and some still wait
 */
public record Incidence(
        long n,
        long events,
        long competing,
        Estimate median,
        Estimate p75,
        Estimate share7,
        Estimate share30,
        Estimate share180) {

    public static Incidence of(Waits waits) {
        IncidenceCurve curve = IncidenceCurve.of(waits);
        return new Incidence(
                waits.size(),
                curve.events(),
                curve.competing(),
                curve.quantile(0.5),
                curve.quantile(0.75),
                curve.share(7),
                curve.share(30),
                curve.share(180));
    }
}
