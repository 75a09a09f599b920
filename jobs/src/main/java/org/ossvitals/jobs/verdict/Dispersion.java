package org.ossvitals.jobs.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what factor each comparison is widened. A few quarters say little about variance, so the project's own
 * {@link Unrest} is drawn towards what is usual for its size: moods move a share or a rate by as much in a large project
 * as in a small one, where chance drowns them, so the factor grows with the number of cases. By how much is read off all
 * projects of the report.
 */
final class Dispersion {

    /** What is usual counts for as much as eight years of quarters. */
    private static final double WEIGHT = 32;

    private static final int FEWEST_PAIRS = 3;

    private final Map<JudgedMeasure, Double> growth = new HashMap<>();

    Dispersion(List<Candidate> candidates) {
        candidates.stream()
                .map(Candidate::asked)
                .distinct()
                .forEach(asked -> growth.put(asked, growth(candidates, asked)));
    }

    /** Least squares through a factor of one where there are no cases. */
    private static double growth(List<Candidate> candidates, JudgedMeasure asked) {
        double products = 0;
        double squares = 0;
        for (Candidate each : candidates) {
            Unrest unrest = each.unrest();
            if (each.asked().equals(asked) && unrest.pairs() >= FEWEST_PAIRS) {
                products += unrest.cases() * (unrest.sum() - unrest.pairs());
                squares += unrest.cases() * unrest.cases() * unrest.pairs();
            }
        }
        return squares == 0 ? 0 : Math.max(0, products / squares);
    }

    /** The candidate with its test widened, where quarters vary more than by chance. */
    Candidate allowedFor(Candidate candidate) {
        if (candidate.test().isEmpty() || candidate.asked().comparison() == Comparison.BOOTSTRAP) {
            return candidate;
        }
        Unrest own = candidate.unrest();
        double usual = 1 + growth.get(candidate.asked()) * own.cases();
        double factor = (own.sum() + WEIGHT * usual) / (own.pairs() + WEIGHT);
        return factor > 1 ? candidate.widened(factor) : candidate;
    }
}
