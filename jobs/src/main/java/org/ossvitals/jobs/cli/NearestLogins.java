package org.ossvitals.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ossvitals.jobs.config.Nearest;

/** Whom somebody may have meant who named nobody. */
final class NearestLogins {
    private static final int SUGGESTED = 3;

    private NearestLogins() {}

    static String hint(String who, List<String> known) {
        List<String> logins = new ArrayList<>(known);
        List<String> nearest = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (nearest.size() < SUGGESTED && next.isPresent()) {
            next = Nearest.to(who.toLowerCase(Locale.ROOT), logins);
            next.ifPresent(login -> {
                nearest.add("`" + login + "`");
                logins.remove(login);
            });
        }
        return nearest.isEmpty()
                ? "; none of the %,d known logins is like it".formatted(logins.size())
                : "; did you mean " + String.join(" or ", nearest) + "?";
    }
}
