package org.ossvitals.jobs.statistics;

/** A value between the ends of its 95% interval; each is null where it does not exist. */
public record Estimate(Double value, Double low, Double high) {

    /** Nothing is known. */
    public static final Estimate UNKNOWN = new Estimate(null, null, null);

    /** The two-sided 95% quantile of the normal distribution, to which every interval here refers. */
    static final double Z = 1.959963984540054;

    public Estimate {
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("Interval ends before it begins: " + low + " to " + high);
        }
    }

    /** Whether there is a value and both ends. */
    public boolean complete() {
        return value != null && low != null && high != null;
    }

    /** One minus a share: what is left, with the ends exchanged. */
    Estimate complement() {
        return new Estimate(oneMinus(value), oneMinus(high), oneMinus(low));
    }

    private static Double oneMinus(Double share) {
        return share == null ? null : 1 - share;
    }
}
