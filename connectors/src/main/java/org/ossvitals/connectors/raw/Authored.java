package org.ossvitals.connectors.raw;

/** A row that an account wrote: the account's profile is wanted with it. All parts are null for deleted accounts. */
public interface Authored {
    Long authorId();

    String authorLogin();

    /** {@code User}, {@code Bot} and the like; null where only an address named the account. */
    String authorType();
}
