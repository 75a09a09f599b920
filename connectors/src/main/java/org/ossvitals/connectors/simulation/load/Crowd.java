package org.ossvitals.connectors.simulation.load;

import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.ossvitals.connectors.simulation.World.Account;

/** People who come one after the other over the years: a few do most of the work, many come once. */
final class Crowd {
    static final String UPDATES = "updates[bot]";
    static final String CHECKS = "checks[bot]";

    private static final long FIRST_ID = 100_000;
    private static final int AROUND = 400;

    private final int size;
    private final SplittableRandom dice;
    private int known;
    private int due;

    /** @param known how many have come before */
    Crowd(int size, int known, SplittableRandom dice) {
        this.size = size;
        this.known = known;
        this.due = known;
        this.dice = dice;
    }

    /** From now on this share of all has been there. */
    void grow(double share) {
        due = (int) Math.min(size, Math.max(due, Math.ceil(size * share)));
    }

    /** Somebody who is due and never came before, else one of those who come often or came lately. */
    String comer() {
        return known < due ? login(known++) : regular();
    }

    String regular() {
        double luck = dice.nextDouble();
        return dice.nextInt(10) < 7
                ? login((int) (known * luck * luck * luck * luck))
                : login(known - 1 - (int) (Math.min(known, AROUND) * luck));
    }

    /** One of the few who may merge. */
    String maintainer() {
        return login(dice.nextInt(Math.max(1, Math.min(known, size / 50))));
    }

    static String login(int index) {
        return "dev-" + index;
    }

    static Map<String, Account> accounts(int size, Instant since) {
        Map<String, Account> accounts = new TreeMap<>();
        for (int index = 0; index < size; index++) {
            String login = login(index);
            accounts.put(login, new Account(FIRST_ID + index, login, "User", "Dev " + index, null, null, since));
        }
        accounts.put(UPDATES, new Account(11, UPDATES, "Bot", null, null, null, since));
        accounts.put(CHECKS, new Account(12, CHECKS, "Bot", null, null, null, since));
        return accounts;
    }
}
