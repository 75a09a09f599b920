package org.ossvitals.connectors.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.Thread;

/** A repository; what the world does not know of it is null. */
final class RepositoryFields {
    private RepositoryFields() {}

    static void add(Wiring wiring) {
        wiring.<Shelf>type("Repository", type -> {
            identity(type);
            state(type);
            threads(type);
            return type.field("object", RepositoryFields::object).field("watchers", RepositoryFields::watchers);
        });
        wiring.<String>type("License", type -> type.field("id", spdx -> Urls.nodeId("License", key(spdx)))
                .field("key", RepositoryFields::key)
                .field("name", spdx -> spdx)
                .field("spdxId", spdx -> spdx)
                .field("url", spdx -> null));
        wiring.<Within<Integer>>type("Discussion", type -> type.field(
                        "id",
                        it -> Urls.nodeId("Discussion", it.shelf().repository.id() + ":" + it.what()))
                .field("number", Within::what)
                .field("url", (it, ask) -> ask.hall()
                        .urls()
                        .web(it.shelf().repository.fullName() + "/discussions/" + it.what())));
    }

    private static String key(String spdx) {
        return spdx.toLowerCase(Locale.ROOT);
    }

    private static void identity(Wiring.Type<Shelf> type) {
        type.field("id", shelf -> Urls.nodeId("Repository", shelf.repository.id()))
                .field("databaseId", shelf -> AccountFields.int32(shelf.repository.id()))
                .field("name", shelf -> shelf.repository.name())
                .field("nameWithOwner", shelf -> shelf.repository.fullName())
                .field("url", (shelf, ask) -> ask.hall().urls().web(shelf.repository.fullName()))
                .field("owner", RepositoryFields::owner);
    }

    /** Worlds need not hold an account for an owner. */
    private static Object owner(Shelf shelf, Ask ask) {
        String login = shelf.repository.owner();
        String kind = shelf.repository.ownerType();
        Account account = ask.hall().accounts().find(login);
        return account != null || kind == null
                ? account
                : new Account(AccountFields.NUMBER_UNKNOWN, login, kind, null, null, null, null);
    }

    private static void state(Wiring.Type<Shelf> type) {
        type.field("createdAt", shelf -> shelf.repository.createdAt())
                .field("pushedAt", Shelf::pushedAt)
                .field("defaultBranchRef", CodeFields::defaultBranch)
                .field("stargazerCount", Shelf::stars)
                .field("forkCount", shelf -> shelf.repository.forks())
                .field("licenseInfo", shelf -> shelf.repository.licenseSpdx())
                .field("isArchived", shelf -> shelf.repository.archived())
                .field("isDisabled", shelf -> false)
                .field(
                        "isEmpty",
                        shelf -> shelf.knows(Fact.COMMITS) ? shelf.commits().isEmpty() : null)
                .field("isFork", shelf -> shelf.repository.circumstances().fork())
                .field("isPrivate", shelf -> false)
                .field("hasIssuesEnabled", shelf -> shelf.repository.hasIssues());
    }

    private static void threads(Wiring.Type<Shelf> type) {
        type.field("issues", (shelf, ask) -> connection(shelf, ask, shelf.issuesAreDisabled() ? null : shelf.issues()))
                .field("pullRequests", (shelf, ask) -> connection(shelf, ask, shelf.changeRequests()))
                .field("issue", (shelf, ask) -> thread(shelf, ask, "an issue", t -> !Shelf.isChangeRequest(t)))
                .field("pullRequest", (shelf, ask) -> thread(shelf, ask, "a PullRequest", Shelf::isChangeRequest))
                .field("issueOrPullRequest", (shelf, ask) -> thread(shelf, ask, "an issue or pull request", t -> true))
                .field("discussion", RepositoryFields::discussion);
    }

    /** @param listing null where there are none to be shown */
    private static Object connection(Shelf shelf, Ask ask, Listing<Thread> listing) {
        if (!shelf.knows(Fact.THREADS)) {
            return null;
        }
        List<Within<Thread>> rows = listing == null ? List.of() : Listing.shown(chosen(ask, listing), shelf);
        return ask.slice(rows);
    }

    private static List<Thread> chosen(Ask ask, Listing<Thread> listing) {
        List<Thread> rows = listing.ordered(ask.orderField().equals("UPDATED_AT"), ask.newestFirst());
        List<String> states = ask.argument("states");
        List<String> labels = ask.argument("labels");
        if (states == null && labels == null) {
            return rows;
        }
        Predicate<Thread> wanted = thread -> (states == null || states.contains(ThreadFields.state(thread)))
                && (labels == null || thread.labels().stream().anyMatch(Set.copyOf(labels)::contains));
        return rows.stream().filter(wanted).toList();
    }

    private static Object thread(Shelf shelf, Ask ask, String kind, Predicate<Thread> fits) {
        int number = ask.<Integer>argument("number");
        Thread thread = shelf.knows(Fact.THREADS) ? shelf.threadByNumber(number) : null;
        return thread != null && fits.test(thread)
                ? new Within<>(shelf, thread)
                : ask.missing("Could not resolve to " + kind + " with the number of " + number + ".");
    }

    private static Object discussion(Shelf shelf, Ask ask) {
        Integer number = ask.argument("number");
        return shelf.repository.circumstances().discussions().contains(number)
                ? new Within<>(shelf, number)
                : ask.missing("Could not resolve to a Discussion with the number of " + number + ".");
    }

    private static Object object(Shelf shelf, Ask ask) {
        String oid = ask.argument("oid");
        return oid == null ? null : CodeFields.commit(shelf, ask.hall().worldSha(shelf.repository.id(), oid));
    }

    /** Only how many they are is told: who they are is for the repository's own people. */
    private static Object watchers(Shelf shelf) {
        Integer count = shelf.repository.circumstances().watchers();
        return count == null ? null : new Slice<>(Listing.unnamed(count), 0, 0);
    }
}
