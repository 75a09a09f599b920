package org.ossvitals.jobs.sql;

import java.time.Instant;

/**
 * What a file says of one person's employer. Addresses are hashed with the lake's key before they come here.
 *
 * @param login of the person's account, in small letters; null where only an address is known
 * @param emailHash null where only the account is known
 * @param source override or foundation
 * @param validFrom null since ever
 * @param validTo not included; null until further notice
 */
public record DeclaredAffiliation(
        String login, String emailHash, String source, String organization, Instant validFrom, Instant validTo) {}
