package org.ossvitals.jobs.affiliation;

import java.util.Locale;

/** What kind of organisation. */
public enum Kind {
    COMPANY,
    UNIVERSITY,
    FOUNDATION,
    RESEARCH,
    GOVERNMENT,
    /** People belong to it beside their work: nobody's employer. */
    COMMUNITY,
    /** Somebody who says to work for nobody else: each such person is a unit of their own. */
    INDEPENDENT;

    /** @throws IllegalArgumentException when there is no such kind */
    static Kind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
