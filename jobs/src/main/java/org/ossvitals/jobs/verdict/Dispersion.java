package org.ossvitals.jobs.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/**
 * By what factor each comparison is widened: the project's own {@link Unrest}, drawn towards the median of all projects of
 * the report, which counts for as much as four years of quarters, because a few quarters say little about variance.
 */
final class Dispersion {

    private static final double WEIGHT = 16;
    private static final int FEWEST_PAIRS = 3;

    private final Map<JudgedMeasure, Double> usual = new HashMap<>();

    Dispersion(List<Candidate> candidates) {
        candidates.stream()
                .map(Candidate::asked)
                .distinct()
                .forEach(asked -> usual.put(asked, median(candidates, asked)));
    }

    private static double median(List<Candidate> candidates, JudgedMeasure asked) {
        double[] means = candidates.stream()
                .filter(each -> each.asked().equals(asked) && each.unrest().pairs() >= FEWEST_PAIRS)
                .mapToDouble(each -> each.unrest().mean())
                .toArray();
        return means.length == 0 ? 1 : StatUtils.percentile(means, 50);
    }

    /** The candidate with its test widened, where quarters vary more than by chance. */
    Candidate allowedFor(Candidate candidate) {
        if (candidate.test().isEmpty() || candidate.asked().comparison() == Comparison.BOOTSTRAP) {
            return candidate;
        }
        Unrest own = candidate.unrest();
        double factor = (own.sum() + WEIGHT * usual.get(candidate.asked())) / (own.pairs() + WEIGHT);
        return factor > 1 ? candidate.widened(factor) : candidate;
    }
}
