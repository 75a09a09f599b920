package org.ossvitals.connectors.raw;

import java.time.Instant;

/** What an account says of itself in public. Never shown for one person in any output. */
@RawTable(
        name = "profiles",
        key = {"account_id"},
        version = "observed_at")
public record Profile(
        long accountId,
        String login,
        String type,
        Instant createdAt,
        String company,
        String location,
        Instant observedAt) {}
