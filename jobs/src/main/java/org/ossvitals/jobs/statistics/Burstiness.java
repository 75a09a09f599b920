package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/** Whether events come evenly or in bursts (Goh and Barabasi 2008). */
public final class Burstiness {

    private Burstiness() {}

    /**
     * {@code (sd - mean) / (sd + mean)} of the intervals between events: -1 is clockwork, 0 is chance alone, towards 1 are
     * bursts. Null below two intervals or when all events coincide.
     */
    public static Double of(double[] intervals) {
        double mean = StatUtils.mean(intervals);
        if (intervals.length < 2 || Arrays.stream(intervals).allMatch(each -> each == 0)) {
            return null;
        }
        double deviation = Math.sqrt(StatUtils.populationVariance(intervals, mean));
        return (deviation - mean) / (deviation + mean);
    }
}
