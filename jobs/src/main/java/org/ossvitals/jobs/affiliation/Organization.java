package org.ossvitals.jobs.affiliation;

import java.time.LocalDate;

/**
 * An organisation by the one name that stands for all its spellings.
 *
 * @param owner the organisation that its work counts for from {@code since} on; null when it counts for itself
 * @param listed whether it is in our tables or follows from a rule about its domain; otherwise the name is only what
 *     somebody wrote, or the label of a domain
 */
public record Organization(String name, Kind kind, String owner, LocalDate since, boolean listed) {
    /** Works for nobody else, by their own words. */
    public static final Organization INDEPENDENT = listed("independent", Kind.INDEPENDENT);

    static Organization listed(String name, Kind kind) {
        return new Organization(name, kind, null, null, true);
    }

    static Organization unlisted(String name, Kind kind) {
        return new Organization(name, kind, null, null, false);
    }
}
