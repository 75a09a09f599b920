package org.ossvitals.jobs.people;

import java.io.Serializable;
import java.util.List;

/**
 * What people said of people, as it is in force at the as-of date; identities are written as {@link Sightings} has them, a
 * login as {@code login:<login>} whether or not its number is known.
 *
 * @param same each list is one person
 * @param apart of each list no two are one person
 * @param optedOut they count as nobody, with all that belongs to them
 */
public record ByHand(List<List<String>> same, List<List<String>> apart, List<String> optedOut) implements Serializable {
    public static final ByHand NOTHING = new ByHand(List.of(), List.of(), List.of());

    public ByHand {
        same = List.copyOf(same);
        apart = List.copyOf(apart);
        optedOut = List.copyOf(optedOut);
    }

    /** How many lines were applied, but for those who opted out. */
    public int overrides() {
        return same.size() + apart.size();
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
