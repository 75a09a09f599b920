package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The fewest organisations that together have at least half of the credit, when not everybody's is known.
 *
 * @param known as if those without a known organisation did not exist; null without known credit. It may lie above high.
 * @param low if the unknown all belong to the largest organisations; null without any credit
 * @param high if every unknown person stood alone
 * @param coverage share of the credit whose organisation is known
 * @param topKnown share of the largest organisation in the known credit
 * @param topLow share of the largest in all credit if every unknown person stood alone
 * @param topHigh the same if all unknown belong to the largest
 * @param effectiveKnown as diverse as so many equal organisations (e to the Shannon entropy), as if the unknown did not exist
 * @param effectiveLow the same if the unknown all belong to the largest
 * @param effectiveHigh the same if every unknown person stood alone
 */
public record ElephantFactor(
        Long known,
        Long low,
        Long high,
        Double coverage,
        Double topKnown,
        Double topLow,
        Double topHigh,
        Double effectiveKnown,
        Double effectiveLow,
        Double effectiveHigh) {

    /**
     * @param organizations credit of each known organisation
     * @param unknown credit of each person without one
     */
    public static ElephantFactor of(double[] organizations, double[] unknown) {
        double[] known = positive(Arrays.stream(organizations));
        double[] alone = positive(DoubleStream.concat(Arrays.stream(organizations), Arrays.stream(unknown)));
        double total = Arrays.stream(alone).sum();
        if (total == 0) {
            return new ElephantFactor(null, null, null, null, null, null, null, null, null, null);
        }
        double credited = Arrays.stream(known).sum();
        double hidden = Arrays.stream(positive(Arrays.stream(unknown))).sum();
        return new ElephantFactor(
                known.length == 0 ? null : (Long) fewest(known, 0, credited),
                Math.max(1, fewest(known, hidden, total)),
                fewest(alone, 0, total),
                credited / total,
                known.length == 0 ? null : (Double) (largest(known) / credited),
                largest(alone) / total,
                (largest(known) + hidden) / total,
                known.length == 0 ? null : (Double) effective(known),
                effective(gathered(known, hidden)),
                effective(alone));
    }

    /** All that is hidden given to the largest. */
    private static double[] gathered(double[] known, double hidden) {
        if (known.length == 0) {
            return new double[] {hidden};
        }
        double[] gathered = known.clone();
        gathered[gathered.length - 1] += hidden;
        return gathered;
    }

    private static double effective(double[] credits) {
        double total = Arrays.stream(credits).sum();
        double entropy = Arrays.stream(credits)
                .map(credit -> -credit / total * Math.log(credit / total))
                .sum();
        return Math.exp(entropy);
    }

    private static double[] positive(DoubleStream credits) {
        return credits.filter(each -> each > 0).sorted().toArray();
    }

    private static double largest(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    private static long fewest(double[] sorted, double start, double total) {
        double top = start;
        int organizations = 0;
        while (!Concentration.isHalf(top, total)) {
            organizations++;
            top += sorted[sorted.length - organizations];
        }
        return organizations;
    }
}
