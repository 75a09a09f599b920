package org.ossvitals.connectors.simulation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ossvitals.connectors.simulation.World.Account;

/** The accounts of a world by login, which GitHub compares without case. */
final class Accounts {
    private final Map<String, Account> byLogin = new HashMap<>();
    private final Map<Long, Account> byId = new HashMap<>();
    /** Nearly every row holds one of these, so each is made once. */
    private final Map<String, Fields> simple = new ConcurrentHashMap<>();

    private final Urls urls;

    Accounts(World world, Urls urls) {
        this.urls = urls;
        world.accounts().values().forEach(account -> {
            byLogin.put(key(account.login()), account);
            byId.put(account.id(), account);
        });
    }

    private static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    /** The account of that login, or null when there is none. */
    Account find(String login) {
        return login == null ? null : byLogin.get(key(login));
    }

    /** The account of that number, or null when there is none. */
    Account find(long id) {
        return byId.get(id);
    }

    /** The account that a fact of the world names; null for a ghost. */
    Account actor(String login) {
        Account account = find(login);
        if (login != null && account == null) {
            throw new IllegalStateException(
                    "The world names the account '" + login + "' but does not hold it: add it to World.accounts");
        }
        return account;
    }

    /** An account as it stands inside other things; null for a ghost. */
    Fields simple(String login) {
        Account account = actor(login);
        return account == null ? null : simple.computeIfAbsent(account.login(), any -> simple(account));
    }

    private Fields simple(Account account) {
        String url = urls.api("/users/" + account.login());
        return new Fields()
                .with("login", account.login())
                .with("id", account.id())
                .with("node_id", Urls.nodeId(account.type(), account.id()))
                .with("avatar_url", "https://avatars.githubusercontent.com/u/" + account.id() + "?v=4")
                .with("gravatar_id", "")
                .with("url", url)
                .with("html_url", urls.web(account.login()))
                .with("followers_url", url + "/followers")
                .with("following_url", url + "/following{/other_user}")
                .with("gists_url", url + "/gists{/gist_id}")
                .with("starred_url", url + "/starred{/owner}{/repo}")
                .with("subscriptions_url", url + "/subscriptions")
                .with("organizations_url", url + "/orgs")
                .with("repos_url", url + "/repos")
                .with("events_url", url + "/events{/privacy}")
                .with("received_events_url", url + "/received_events")
                .with("type", account.type())
                .with("site_admin", false);
    }

    /** A repository's owner: worlds need not hold an account for it. */
    Fields owner(String login, String type) {
        return find(login) == null
                ? new Fields().with("login", login).known("type", type).with("html_url", urls.web(login))
                : simple(login);
    }

    /** An organisation in the shape that it has of its own; it has no simple one there. */
    Fields organization(Account account) {
        String url = urls.api("/orgs/" + account.login());
        return new Fields()
                .with("login", account.login())
                .with("id", account.id())
                .with("node_id", Urls.nodeId(account.type(), account.id()))
                .with("url", url)
                .with("repos_url", url + "/repos")
                .with("events_url", url + "/events")
                .with("hooks_url", url + "/hooks")
                .with("issues_url", url + "/issues")
                .with("members_url", url + "/members{/member}")
                .with("public_members_url", url + "/public_members{/member}")
                .with("avatar_url", "https://avatars.githubusercontent.com/u/" + account.id() + "?v=4")
                .with("html_url", urls.web(account.login()))
                .with("type", account.type())
                .known("name", account.name())
                .known("location", account.location())
                .known("created_at", account.createdAt());
    }

    Fields profile(Account account) {
        return simple(account)
                .known("name", account.name())
                .known("company", account.company())
                .known("location", account.location())
                .known("created_at", account.createdAt());
    }
}
