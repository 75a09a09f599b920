package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String HASH = "0f3ac2d1e4b5968700112233445566aa";

    @Test
    void eachLinkHasItsReasonAndTheLineThatUndoesIt() {
        assertThat(Explanation.of(List.of(
                        row("account:1", "account:1", "account", null, "ada"),
                        row("email:" + HASH, "account:1", "host", "account:1"),
                        row("login:ada", "account:1", "login", "account:1"),
                        row("account:7", "account:1", "by-hand", "account:1", "ada-at-work"))))
                .containsExactly(
                        "ada (account:1)",
                        "  class: human, nothing speaks against it; a line of bots.csv says otherwise",
                        "  linked to it:",
                        "    ada-at-work (account:7) to ada (account:1): a line of identities.yml says so",
                        "        to undo it, remove the line under `same` of identities.yml that names both",
                        "    an address (0f3ac2d1…) to ada (account:1): the host links the address to the account",
                        "        to undo it, under `apart` of identities.yml:",
                        "          - identities: [\"ada\", \"email:" + HASH + "\"]",
                        "    ada (no account number known) to ada (account:1): only this account ever had the login",
                        "        cannot be undone: the file knows both by this login");
    }

    @Test
    void whatWasNotLinkedIsToldOnBothSides() {
        for (boolean first : new boolean[] {true, false}) {
            assertThat(Explanation.of(List.of(
                            asked(first, "account:1", "ada", new IdentityRow.Doubt("account:2", "mailmap")),
                            asked(!first, "account:2", "bob"))))
                    .containsSubsequence(
                            "  one identity: nothing is linked to it",
                            "  may be the same person, and was not linked:",
                            "    " + (first ? "bob (account:2)" : "ada (account:1)")
                                    + ": a .mailmap says that two addresses are one person;"
                                    + " two accounts are one person by hand only",
                            "        to link them, under `same` of identities.yml:",
                            "          - identities: " + (first ? "[\"ada\", \"bob\"]" : "[\"bob\", \"ada\"]"));
        }
    }

    @Test
    void twoAccountsThatHadOneLoginAreTwoPersons() {
        assertThat(Explanation.of(List.of(asked(true, "account:1", null), asked(true, "login:x\u001b[2J", null))))
                .contains("account:1", "", "x?[2J (no account number known)");
    }

    private static IdentityRow row(String identity, String person, String rule, String linkedTo, String... logins) {
        return new IdentityRow(
                identity,
                person,
                "human",
                "nothing-against-it",
                rule,
                linkedTo,
                List.of(logins),
                List.of(),
                null,
                true);
    }

    private static IdentityRow asked(boolean isAsked, String identity, String login, IdentityRow.Doubt... doubts) {
        return new IdentityRow(
                identity,
                identity,
                "human",
                "nothing-against-it",
                "account",
                null,
                login == null ? List.of() : List.of(login),
                List.of(doubts),
                null,
                isAsked);
    }
}
