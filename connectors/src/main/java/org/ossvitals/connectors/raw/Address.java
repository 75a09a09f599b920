package org.ossvitals.connectors.raw;

import java.time.Instant;

/**
 * The account that the host links to the address of a commit.
 *
 * @param accountId null when the host was asked and links none
 */
@RawTable(
        name = "addresses",
        key = {"email_hash"},
        version = "observed_at")
public record Address(
        String emailHash, String emailDomain, Long accountId, String login, String accountType, Instant observedAt) {}
