package org.ossvitals.connectors.simulation;

import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;

/** The default branch, and the commits that git told of. */
final class CodeFields {
    private static final String BRANCHES = "refs/heads/";

    private CodeFields() {}

    private record Ref(String id, String name, Object target) {}

    static void add(Wiring wiring) {
        wiring.<Ref>type("Ref", type -> type.field("id", Ref::id)
                .field("name", Ref::name)
                .field("prefix", ref -> BRANCHES)
                .field("target", Ref::target));
        wiring.<Within<Commit>>type("Commit", type -> type.field(
                        "id",
                        it -> Urls.nodeId(
                                "Commit",
                                it.shelf().repository.id() + ":" + it.what().sha()))
                .field("oid", it -> it.what().sha())
                .field("author", Within::what));
        wiring.<Commit>type("GitActor", type -> type.field("name", Commit::authorName)
                .field("email", Commit::email)
                .field("user", CodeFields::user));
        wiring.resolve("GitObject", it -> "Commit");
    }

    /** The account that the address is linked to; bots and organisations have none. */
    private static Object user(Commit commit, Ask ask) {
        Account account = ask.hall().accounts().actor(commit.authorLogin());
        return account != null && account.type().equals("User") ? account : null;
    }

    static Object defaultBranch(Shelf shelf) {
        String name = shelf.repository.defaultBranch();
        Commit tip = shelf.tip();
        return name == null || tip == null || !shelf.knows(Fact.COMMITS)
                ? null
                : new Ref(
                        Urls.nodeId("Ref", shelf.repository.id() + ":" + BRANCHES + name),
                        name,
                        new Within<>(shelf, tip));
    }

    /** Null for an unknown name. */
    static Object commit(Shelf shelf, String sha) {
        Commit commit = shelf.knows(Fact.COMMITS) ? shelf.commit(sha) : null;
        return commit == null ? null : new Within<>(shelf, commit);
    }
}
