package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.simulation.World.Account;

/**
 * Somebody who takes part in a repository for a while.
 *
 * @param account as registered
 * @param addresses mail addresses used in commits, at least one
 * @param leaves from then on nothing more is heard
 * @param deleted the account is gone; its threads remain
 */
record Person(Account account, List<String> addresses, Instant leaves, boolean deleted) {
    /** As others see the account today: null once it is deleted. */
    String login() {
        return deleted ? null : account.login();
    }

    boolean presentAt(Instant instant) {
        return instant.isBefore(leaves);
    }
}
