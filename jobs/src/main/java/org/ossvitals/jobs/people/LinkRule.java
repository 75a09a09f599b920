package org.ossvitals.jobs.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Why two identities are taken for one person, the strongest reason first. Names and logins that look alike are none. */
public enum LinkRule {
    /** A line of {@code identities.yml}. */
    BY_HAND,
    /** The address is a noreply address that spells out the account's number. */
    NOREPLY,
    /** The host links the address to the account. */
    HOST,
    /** A login that was seen without a number, and that only one account ever had. */
    LOGIN,
    /** A repository's {@code .mailmap} says that two addresses are one person. */
    MAILMAP,
    /** Only suggested: an author's commits are signed off with another address, and nobody else signs them. */
    SIGN_OFF;

    private static final LinkRule[] ALL = values();
    private static final Map<String, LinkRule> WORDS =
            Arrays.stream(ALL).collect(Collectors.toUnmodifiableMap(LinkRule::sql, rule -> rule));

    boolean onlySuggests() {
        return this == SIGN_OFF;
    }

    static LinkRule at(int ordinal) {
        return ALL[ordinal];
    }

    /** The word in tables and queries. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an identity that has this word beside it was linked; those that stand for a person were not. */
    public static boolean isOne(String word) {
        return WORDS.containsKey(word);
    }

    /** The same in words that follow a colon. */
    String words() {
        return switch (this) {
            case BY_HAND -> "a line of identities.yml says so";
            case NOREPLY -> "the noreply address spells out the account's number";
            case HOST -> "the host links the address to the account";
            case LOGIN -> "only this account ever had the login";
            case MAILMAP -> "a .mailmap says that two addresses are one person";
            case SIGN_OFF -> "commits of the one are always signed off by the other";
        };
    }

    /** @throws IllegalArgumentException when no rule has this word */
    static LinkRule of(String word) {
        LinkRule rule = WORDS.get(word);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule `" + word + "`; known are " + WORDS.keySet());
        }
        return rule;
    }
}
