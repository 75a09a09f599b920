package org.ossvitals.connectors.simulation;

import org.ossvitals.connectors.simulation.World.Account;

/** People, bots and organisations. */
final class AccountFields {
    /** The number of an account that the world names without knowing more. */
    static final long NUMBER_UNKNOWN = 0;

    private AccountFields() {}

    static void add(Wiring wiring) {
        wiring.<Account>type("User", type -> common(type)
                .field("name", Account::name)
                .field("company", Account::company)
                .field("location", Account::location));
        wiring.<Account>type(
                "Organization",
                type -> common(type).field("name", Account::name).field("location", Account::location));
        wiring.<Account>type("Bot", AccountFields::common);
        wiring.<Account>type("Mannequin", AccountFields::common);
        wiring.resolve("Actor", it -> ((Account) it).type());
        wiring.resolve("RepositoryOwner", it -> ((Account) it).type());
    }

    private static Wiring.Type<Account> common(Wiring.Type<Account> type) {
        return type.field("id", account -> Urls.nodeId(account.type(), account.id()))
                .field("login", AccountFields::login)
                .field("databaseId", account -> account.id() == NUMBER_UNKNOWN ? null : int32(account.id()))
                .field("url", (account, ask) -> ask.hall().urls().web(login(account)))
                .field("avatarUrl", account -> "https://avatars.githubusercontent.com/u/" + account.id() + "?v=4")
                .field("createdAt", Account::createdAt);
    }

    /** GraphQL leaves {@code [bot]} out of a bot's login, where REST has it. */
    private static String login(Account account) {
        return account.type().equals("Bot") ? account.login().replaceFirst("\\[bot]$", "") : account.login();
    }

    /** A number as {@code databaseId} tells it: larger ones do not fit, and GitHub has {@code fullDatabaseId} for them. */
    static Integer int32(long id) {
        return id == (int) id ? (Integer) (int) id : null;
    }
}
