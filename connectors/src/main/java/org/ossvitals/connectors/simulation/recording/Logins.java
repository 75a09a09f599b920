package org.ossvitals.connectors.simulation.recording;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ossvitals.connectors.simulation.World.Account;

/** The accounts that a recording names. A deleted account has no login. */
final class Logins {
    /** The account that GitHub shows in place of deleted ones. */
    private static final String GHOST = "ghost";

    private final TreeMap<String, Account> accounts = new TreeMap<>();
    private final Ids ids;

    Logins(Ids ids) {
        this.ids = ids;
    }

    /** @return the login in the spelling that was met first, or null for a ghost */
    String seen(String login) {
        return seen(login, "User");
    }

    String seen(String login, String type) {
        if (login == null || login.isEmpty() || login.equals(GHOST)) {
            return null;
        }
        return accounts.merge(login.toLowerCase(Locale.ROOT), account(login, type), Logins::same)
                .login();
    }

    /** Only some lines say what kind an account is, so "Bot" outweighs "User". */
    private static Account same(Account first, Account next) {
        return next.type().equals("Bot") && !first.type().equals("Bot")
                ? new Account(first.id(), first.login(), next.type(), null, null, null, null)
                : first;
    }

    private Account account(String login, String type) {
        Account known = accounts.get(login.toLowerCase(Locale.ROOT));
        long id = known == null ? ids.small("account", login.toLowerCase(Locale.ROOT)) : known.id();
        // The suffix is GitHub's own: only apps have it.
        return new Account(id, login, login.endsWith("[bot]") ? "Bot" : type, null, null, null, null);
    }

    Map<String, Account> accounts() {
        return accounts.values().stream()
                .collect(Collectors.toMap(Account::login, account -> account, (a, b) -> a, LinkedHashMap::new));
    }
}
