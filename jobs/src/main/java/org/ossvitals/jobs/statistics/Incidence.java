package org.ossvitals.jobs.statistics;

/**
 * Cumulative incidence of the event when something else can end the wait (Aalen and Johansen): the share that has had
 * the event, not the share it would have if nothing competed.
 *
 * @param median days until half of all have had the event; null when that is not reached
 * @param share7 share that had the event within 7 days; null when nobody was followed that long and some still wait
 */
public record Incidence(
        long n,
        long events,
        long competing,
        Double median,
        Double p75,
        Double share7,
        Double share30,
        Double share180) {

    private static final double TOLERANCE = 1e-9;

    public static Incidence of(Waits waits) {
        Walk walk = new Walk(waits.sorted());
        walk.run();
        return new Incidence(
                walk.sorted.length,
                walk.events,
                walk.competing,
                walk.quantiles[0],
                walk.quantiles[1],
                walk.share(0),
                walk.share(1),
                walk.share(2));
    }

    /** One pass over the sorted waits. */
    private static final class Walk {
        private static final double[] PROBABILITIES = {0.5, 0.75};
        private static final double[] HORIZONS = {7, 30, 180};

        private final long[] sorted;
        private final Double[] quantiles = new Double[PROBABILITIES.length];
        private final double[] shares = new double[HORIZONS.length];
        private long events;
        private long competing;
        private double waiting = 1;
        private double incidence;

        Walk(long[] sorted) {
            this.sorted = sorted;
        }

        void run() {
            for (int i = 0, next; i < sorted.length; i = next) {
                int happened = 0;
                int ended = 0;
                for (next = i; next < sorted.length && Waits.tied(sorted[i], sorted[next]); next++) {
                    happened += Waits.outcome(sorted[next]) == Waits.EVENT ? 1 : 0;
                    ended += Waits.outcome(sorted[next]) == Waits.CENSORED ? 0 : 1;
                }
                if (ended > 0) {
                    step(sorted.length - i, happened, ended);
                    note(Waits.days(sorted[i]));
                }
            }
        }

        private void step(int atRisk, int happened, int ended) {
            incidence += waiting * happened / atRisk;
            waiting *= (double) (atRisk - ended) / atRisk;
            events += happened;
            competing += ended - happened;
        }

        private void note(double day) {
            for (int i = 0; i < quantiles.length; i++) {
                if (quantiles[i] == null && incidence >= PROBABILITIES[i] - TOLERANCE) {
                    quantiles[i] = day;
                }
            }
            for (int i = 0; i < shares.length; i++) {
                shares[i] = day <= HORIZONS[i] ? incidence : shares[i];
            }
        }

        Double share(int horizon) {
            boolean finished = waiting == 0;
            boolean followed = sorted.length > 0 && Waits.days(sorted[sorted.length - 1]) >= HORIZONS[horizon];
            return finished || followed ? (Double) shares[horizon] : null;
        }
    }
}
