package org.ossvitals.jobs.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest known word to a mistyped one, for errors that suggest. */
public final class Nearest {
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();

    private Nearest() {}

    /** The known word at the smallest edit distance, if it is near enough to be what was meant. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> DISTANCE.apply(word, candidate) <= Math.max(2, word.length() / 2))
                .min(Comparator.comparing((String candidate) -> DISTANCE.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** " (did you mean `x`?)", or the list of what is known. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> "; did you mean `" + nearest + "`?")
                .orElseGet(() -> "; known are "
                        + String.join(", ", known.stream().sorted().toList()));
    }
}
