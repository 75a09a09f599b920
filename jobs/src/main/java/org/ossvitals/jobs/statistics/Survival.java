package org.ossvitals.jobs.statistics;

/**
 * What one reads off a {@link SurvivalCurve}, in days; shares are of those through, {@code 1 - S}.
 *
 * @param maxDays the longest wait seen, ended or not
 * @param rmst30 mean wait when waits are cut at 30 days; null when nobody was followed that long
 */
public record Survival(
        long n,
        long events,
        Double maxDays,
        Estimate median,
        Estimate p75,
        Double p90,
        Estimate share7,
        Estimate share30,
        Double rmst30,
        Double rmst180) {

    public static Survival of(Waits waits) {
        SurvivalCurve curve = SurvivalCurve.of(waits);
        return new Survival(
                curve.n(),
                curve.events(),
                curve.maxDays(),
                curve.quantile(0.5),
                curve.quantile(0.75),
                curve.quantile(0.9).value(),
                curve.through(7),
                curve.through(30),
                curve.restrictedMean(30),
                curve.restrictedMean(180));
    }
}
