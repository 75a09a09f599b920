package org.ossvitals.connectors.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.Tag;

/** Commits, branches and tags. */
final class CodeFields {
    private static final String TAGS = "refs/tags/";
    private static final String BRANCHES = "refs/heads/";

    private CodeFields() {}

    private record Ref(String id, String name, String prefix, Object target) {}

    private record Person(String name, String email, Instant at, int offsetMinutes, String login) {}

    static void add(Wiring wiring) {
        wiring.<Ref>type("Ref", type -> type.field("id", Ref::id)
                .field("name", Ref::name)
                .field("prefix", Ref::prefix)
                .field("target", Ref::target));
        wiring.<Within<Commit>>type("Commit", type -> type.field(
                        "id",
                        it -> Urls.nodeId(
                                "Commit",
                                it.shelf().repository.id() + ":" + it.what().sha()))
                .field("oid", it -> it.what().sha())
                .field("author", it -> author(it.what()))
                .field("authoredDate", it -> it.what().authoredAt())
                .field("committer", it -> committer(it.what()))
                .field("committedDate", it -> it.what().committedAt())
                .field("message", it -> CodeJson.message(it.what())));
        wiring.<Within<Tag>>type("Tag", type -> type.field(
                        "id",
                        it -> Urls.nodeId(
                                "Tag",
                                it.shelf().repository.id() + ":" + it.what().name()))
                .field("oid", it -> null)
                .field("name", it -> it.what().name())
                .field("tagger", it -> new Person(null, null, it.what().taggedAt(), 0, null))
                .field("target", it -> aim(it.shelf(), it.what())));
        wiring.<Person>type("GitActor", type -> type.field("name", Person::name)
                .field("email", Person::email)
                .field("date", person -> date(person))
                .field("user", CodeFields::user));
        wiring.resolve("GitObject", it -> ((Within<?>) it).what() instanceof Tag ? "Tag" : "Commit");
    }

    private static Person author(Commit commit) {
        return new Person(
                commit.authorName(),
                commit.email(),
                commit.authoredAt(),
                commit.signing().authorOffsetMinutes(),
                commit.authorLogin());
    }

    private static Person committer(Commit commit) {
        boolean other = commit.signing().committerEmail() != null;
        return new Person(
                other ? commit.signing().committerName() : commit.authorName(),
                other ? commit.signing().committerEmail() : commit.email(),
                commit.committedAt(),
                commit.signing().committerOffsetMinutes(),
                other ? null : commit.authorLogin());
    }

    /** With the offset of the place where it was written. */
    private static String date(Person person) {
        return person.at() == null
                ? null
                : OffsetDateTime.ofInstant(
                                person.at().truncatedTo(ChronoUnit.SECONDS),
                                ZoneOffset.ofTotalSeconds(person.offsetMinutes() * 60))
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The account that the address is linked to; bots and organisations have none. */
    private static Object user(Person person, Ask ask) {
        Account account = ask.hall().accounts().actor(person.login());
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
                        BRANCHES,
                        new Within<>(shelf, tip));
    }

    /** Null for an unknown name. */
    static Object commit(Shelf shelf, String sha) {
        Commit commit = shelf.knows(Fact.COMMITS) ? shelf.commit(sha) : null;
        return commit == null ? null : new Within<>(shelf, commit);
    }

    static List<Object> tags(Shelf shelf, String prefix) {
        return prefix.equals(TAGS)
                ? shelf.tags().stream().<Object>map(tag -> ref(shelf, tag)).toList()
                : List.of();
    }

    private static Ref ref(Shelf shelf, Tag tag) {
        return new Ref(
                Urls.nodeId("Ref", shelf.repository.id() + ":" + TAGS + tag.name()),
                tag.name(),
                TAGS,
                tag.annotated() ? new Within<>(shelf, tag) : aim(shelf, tag));
    }

    /** A tag may point at a commit that no branch leads to: then only its name is known, and its date if the tag says. */
    private static Within<Commit> aim(Shelf shelf, Tag tag) {
        Commit commit = shelf.commit(tag.sha());
        return new Within<>(
                shelf,
                commit != null
                        ? commit
                        : new Commit(
                                tag.sha(),
                                List.of(),
                                null,
                                null,
                                null,
                                tag.taggedAt(),
                                tag.taggedAt(),
                                null,
                                List.of(),
                                Signing.BY_THE_AUTHOR));
    }
}
