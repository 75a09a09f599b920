package org.ossvitals.jobs.metric;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ossvitals.jobs.config.Nearest;

/** What the values of a metric.yml have to be; each refusal names the key, the value and what would do. */
final class Checks {
    private Checks() {}

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void text(String key, String value) {
        require(value != null && !value.isBlank(), key + " is missing");
    }

    static void slug(String key, String value) {
        text(key, value);
        require(
                value.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                key + " `" + value + "` must be kebab-case: lower case letters and digits, joined by dashes");
    }

    static String oneOf(String key, String value, Set<String> known) {
        require(value != null, key + " is missing: use one of " + sorted(known));
        require(known.contains(value), key + " `" + value + "` is unknown" + Nearest.hint(value, known));
        return value;
    }

    static String optional(String key, String value, Set<String> known) {
        return value == null ? null : oneOf(key, value, known);
    }

    /** A list of known words; nothing for a key that is left out. */
    static List<String> listed(String key, List<String> values, Set<String> known) {
        List<String> listed = values == null ? List.of() : List.copyOf(values);
        listed.forEach(value -> oneOf(key, value, known));
        return listed;
    }

    static String sorted(Collection<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
