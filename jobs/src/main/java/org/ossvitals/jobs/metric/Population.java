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
 * @param alike other scopes of the very same repositories: what is computed for one holds for all, so the view leaves
 *     them out
 * @param missing facts that were not collected for any repository of the scope, with the reason
 * @param partly facts that were not collected for some of its repositories, with the reason
 * @param knownSince facts that were not looked at from the beginning, with the first day known
 * @param knownUntil facts that were looked at last on some day: that day, of which not all is known any more
 * @param bornOn when its first repository was made; null when unknown
 */
public record Population(
        String id,
        List<String> alike,
        Map<String, String> missing,
        Map<String, String> partly,
        Map<String, LocalDate> knownSince,
        Map<String, LocalDate> knownUntil,
        LocalDate bornOn) {
    private static final String NOT_COLLECTED = "not_collected";

    public Population {
        alike = List.copyOf(alike);
        missing = Map.copyOf(missing);
        partly = Map.copyOf(partly);
        knownSince = Map.copyOf(knownSince);
        knownUntil = Map.copyOf(knownUntil);
    }

    /** A scope of which everything is known. */
    public static Population known(String id) {
        return new Population(id, List.of(), Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    /** Why there can be no figure on this basis in this window. */
    Optional<Gap> gap(Basis basis, Window window) {
        return missing(basis.needs())
                .or(() -> unborn(window))
                .or(() -> tooLate(basis, window))
                .or(() -> tooEarly(basis, window));
    }

    /** Why a figure tells less than all of the scope and the window. */
    Optional<Gap> lack(Basis basis, Window window) {
        return basis.facts()
                .filter(partly::containsKey)
                .findFirst()
                .map(fact -> new Gap("low_coverage", partly.get(fact)))
                .or(() -> basis.facts()
                        .filter(fact -> isBehind(fact, window.to()))
                        .findFirst()
                        .map(fact -> new Gap("stale", lookedAt(fact))));
    }

    private Optional<Gap> missing(List<String> needs) {
        return needs.stream()
                .filter(missing::containsKey)
                .findFirst()
                .map(fact -> new Gap(NOT_COLLECTED, missing.get(fact)));
    }

    private Optional<Gap> unborn(Window window) {
        return bornOn == null || window.to().isAfter(bornOn)
                ? Optional.empty()
                : Optional.of(new Gap("no_population", "before its first repository was made on " + bornOn));
    }

    private Optional<Gap> tooLate(Basis basis, Window window) {
        return basis.facts()
                .filter(knownSince::containsKey)
                .filter(fact -> switch (basis.reach()) {
                    case Basis.END -> false;
                    case Basis.WINDOW -> window.from().isBefore(knownSince.get(fact));
                    default -> true;
                })
                .findFirst()
                .map(fact -> new Gap(NOT_COLLECTED, since(fact, basis.reach())));
    }

    private String since(String fact, String reach) {
        String known = words(fact) + " known since " + knownSince.get(fact);
        return reach.equals(Basis.BEGINNING) ? known + ", and this needs all of them" : known;
    }

    private Optional<Gap> tooEarly(Basis basis, Window window) {
        return basis.facts()
                .filter(fact -> isBehind(fact, window.from().plusDays(1)))
                .findFirst()
                .map(fact -> new Gap(NOT_COLLECTED, lookedAt(fact)));
    }

    private boolean isBehind(String fact, LocalDate day) {
        return knownUntil.containsKey(fact) && knownUntil.get(fact).isBefore(day);
    }

    private String lookedAt(String fact) {
        return words(fact) + " last looked at on " + knownUntil.get(fact);
    }

    private static String words(String fact) {
        return fact.replace('-', ' ');
    }

    /** @param status the status that a figure gets */
    record Gap(String status, String reason) {}
}
