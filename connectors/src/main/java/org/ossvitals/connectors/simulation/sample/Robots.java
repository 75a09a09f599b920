package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.simulation.World.Account;

/** The automatic accounts of the sample. One of them is an ordinary user account that only its name gives away. */
final class Robots {
    static final String STALE = "stale[bot]";
    static final List<Account> ALL = List.of(
            bot(49_699_333L, "dependabot[bot]"),
            bot(29_139_614L, "renovate[bot]"),
            bot(26_384_082L, STALE),
            bot(41_898_282L, "github-actions[bot]"),
            bot(198_982_749L, "Copilot"),
            new Account(19_000_001L, "sample-triage-bot", "User", "Triage", "@sample", null, born()));

    private Robots() {}

    private static Account bot(long id, String login) {
        return new Account(id, login, "Bot", null, null, null, born());
    }

    private static Instant born() {
        return Instant.parse("2019-05-17T08:00:00Z");
    }

    /** Before anybody else can say a word. */
    static void greet(Story.Bots bots, Conversation talk, Dice dice) {
        if (bots.greeter() != null) {
            talk.comment(bots.greeter(), talk.opening().at().plusSeconds(15 + dice.below(45)), 300);
        }
    }

    static String address(String login) {
        return ALL.stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(account -> account.id() + "+" + login + "@users.noreply.github.com")
                .orElseThrow(() -> new IllegalArgumentException(login + " is no bot of the sample; add it to Robots"));
    }
}
