package org.ossvitals.jobs.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ossvitals.jobs.sql.Window;

/**
 * A scope for which every metric gives figures, and what is not known about it.
 *
 * @param id as in the view {@code scopes}
 * @param missing facts that were not collected for any repository of the scope, with the reason
 * @param knownSince facts that were not looked at from the beginning, with the first day known
 * @param bornOn when its first repository was made; null when unknown
 */
public record Population(String id, Map<String, String> missing, Map<String, LocalDate> knownSince, LocalDate bornOn) {
    public Population {
        missing = Map.copyOf(missing);
        knownSince = Map.copyOf(knownSince);
    }

    /** A scope of which everything is known. */
    public static Population known(String id) {
        return new Population(id, Map.of(), Map.of(), null);
    }

    /** Why there can be no figure from these facts in this window. */
    Optional<Gap> gap(List<String> needs, Window window) {
        for (String fact : needs) {
            if (missing.containsKey(fact)) {
                return Optional.of(new Gap("not_collected", missing.get(fact)));
            }
        }
        if (bornOn != null && !window.to().isAfter(bornOn)) {
            return Optional.of(new Gap("no_population", "before its first repository was made on " + bornOn));
        }
        return needs.stream()
                .filter(fact -> beginsTooLate(fact, window))
                .findFirst()
                .map(fact -> new Gap("not_collected", fact + " known since " + knownSince.get(fact) + " only"));
    }

    private boolean beginsTooLate(String fact, Window window) {
        // "All" means all that is known; other windows promise a length.
        return knownSince.containsKey(fact)
                && !"all".equals(window.kind())
                && window.from().isBefore(knownSince.get(fact));
    }

    /** @param status the status that a figure gets */
    record Gap(String status, String reason) {}
}
