package org.ossvitals.jobs.affiliation;

/** Where a claim about somebody's employer comes from: the stronger, the earlier in this list. */
public enum Source {
    /** A line of {@code conf/people/affiliations.yml}. */
    OVERRIDE("override", 1.0),
    /** A file of affiliations that a foundation keeps. */
    FOUNDATION("foundation", 0.95),
    /** The company text of the profile, for the year before it was read. */
    PROFILE("profile", 0.8),
    /** Commits from a domain that is known to belong to the organisation. */
    EMAIL("email-domain", 0.7),
    /** Commits from a domain that nobody listed, but that several people use. */
    SHARED_DOMAIN("shared-domain", 0.4),
    /** The company text of the profile, for the time before: nothing says how long somebody has been there. */
    EARLIER("profile-before", 0.3);

    private final String word;
    private final double confidence;

    Source(String word, double confidence) {
        this.word = word;
        this.confidence = confidence;
    }

    /** As it is written in tables. */
    String word() {
        return word;
    }

    /** How much such a claim is to be believed, from 0 to 1: an order, not a measured share. */
    double confidence() {
        return confidence;
    }

    /** @throws IllegalArgumentException when there is no such source */
    static Source of(String word) {
        for (Source source : values()) {
            if (source.word.equals(word)) {
                return source;
            }
        }
        throw new IllegalArgumentException("There is no source of affiliations called '" + word + "'");
    }
}
