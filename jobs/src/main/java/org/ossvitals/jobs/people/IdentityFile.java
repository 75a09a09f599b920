package org.ossvitals.jobs.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code identities.yml}: people put together or kept apart by hand. Somebody is named by login, by {@code account:<number>},
 * by an address or by {@code email:<hash>} as the program shows it.
 *
 * @param same each entry is one person
 * @param apart of each entry no two are one person
 */
record IdentityFile(List<Entry> same, List<Entry> apart) {
    static final IdentityFile EMPTY = new IdentityFile(null, null);

    IdentityFile {
        same = same == null ? List.of() : List.copyOf(same);
        apart = apart == null ? List.of() : List.copyOf(apart);
        requireOnePlaceAtATime(same);
    }

    /**
     * @param from the first day at which a run takes note of it; null for always
     * @param to the day from which on it no longer does; null for ever
     */
    record Entry(List<String> identities, LocalDate from, LocalDate to) {
        Entry {
            identities = identities == null
                    ? List.of()
                    : identities.stream().map(Entry::folded).toList();
            if (identities.size() < 2) {
                throw new IllegalArgumentException("`identities` must name two or more, not " + identities);
            }
            if (from != null && to != null && !from.isBefore(to)) {
                throw new IllegalArgumentException("from " + from + " is not before to " + to);
            }
        }

        private static String folded(String identity) {
            if (identity == null || identity.isBlank()) {
                throw new IllegalArgumentException("`identities` names nobody in one place; remove the empty one");
            }
            return identity.strip().toLowerCase(Locale.ROOT);
        }

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        private boolean overlaps(Entry other) {
            return (to == null || other.from == null || other.from.isBefore(to))
                    && (other.to == null || from == null || from.isBefore(other.to));
        }
    }

    private static void requireOnePlaceAtATime(List<Entry> entries) {
        List<Entry> before = new ArrayList<>();
        for (Entry entry : entries) {
            for (Entry earlier : before) {
                List<String> both = new ArrayList<>(entry.identities);
                both.retainAll(earlier.identities);
                if (!both.isEmpty() && entry.overlaps(earlier)) {
                    throw new IllegalArgumentException(
                            "`" + both.get(0)
                                    + "` is in two entries whose dates overlap; make them one entry, or give each its from and to");
                }
            }
            before.add(entry);
        }
    }

    /** Everybody who is named. */
    List<String> named() {
        List<String> named = new ArrayList<>();
        same.forEach(entry -> named.addAll(entry.identities));
        apart.forEach(entry -> named.addAll(entry.identities));
        return named.stream().distinct().toList();
    }
}
