package org.ossvitals.connectors.simulation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a simulated GitHub knows at one instant. Actors are logins, resolved in {@code accounts}; a null login
 * is a deleted account ("ghost"). A null number, date or flag means that the source does not say, and the server then
 * leaves the field out. A kind of fact that is not known of a repository is answered as GitHub answers for what is not
 * visible: an empty list would say that there is none.
 *
 * @param now what the server's clock says: no row is newer
 * @param note for the banner: where these facts come from
 * @param web where the pages for people are; nothing of this world is served there
 */
public record World(
        String name,
        Instant now,
        String note,
        URI web,
        List<SimulatedRepository> repositories,
        Map<String, Account> accounts) {

    public World {
        repositories = List.copyOf(repositories);
        accounts = Map.copyOf(accounts);
    }

    /** This world with these repositories in place of those it has. */
    public World with(List<SimulatedRepository> others) {
        return new World(name, now, note, web, others, accounts);
    }

    /** This world with a changed repository; its number says which one it is. */
    public World with(SimulatedRepository changed) {
        return with(repositories.stream()
                .map(repository -> repository.id() == changed.id() ? changed : repository)
                .toList());
    }

    /** The repository of that full name. */
    public SimulatedRepository repository(String fullName) {
        return repositories.stream()
                .filter(repository -> repository.fullName().equals(fullName))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The world '" + name + "' has no repository " + fullName));
    }

    /** A kind of fact that a source may hold of a repository or not. */
    public enum Fact {
        /** Issues and change requests with what was said in them. */
        THREADS,
        /** What git tells: commits, tags and files. */
        COMMITS,
        RELEASES;

        public static final Set<Fact> ALL = Set.of(values());
    }

    /** @param type {@code User}, {@code Bot} or {@code Organization} */
    public record Account(
            long id, String login, String type, String name, String company, String location, Instant createdAt) {}

    /**
     * @param threadNumbers highest issue number ever given; numbers without a thread were deleted or moved
     * @param known of the other kinds of facts nothing is known, so their lists are empty
     * @param starsByDay stars still held, by the day they were given; null when the source does not say
     * @param circumstances what is rarely said, {@link Circumstances#ORDINARY} as a rule
     */
    public record SimulatedRepository(
            long id,
            String owner,
            String name,
            String ownerType,
            String defaultBranch,
            Instant createdAt,
            Boolean archived,
            Boolean hasIssues,
            Set<Fact> known,
            String licenseSpdx,
            Integer forks,
            Map<LocalDate, Integer> starsByDay,
            int threadNumbers,
            List<Thread> threads,
            List<Commit> commits,
            List<Release> releases,
            List<Tag> tags,
            Circumstances circumstances) {

        public SimulatedRepository {
            known = Set.copyOf(known);
        }

        public String fullName() {
            return owner + "/" + name;
        }

        /** A copy to change: {@code repository.change().named("new", "name").done()}. */
        public RepositoryChange change() {
            return new RepositoryChange(this);
        }

        /**
         * What the default branch points at: the newest commit that is nobody's parent, of two the one listed last;
         * empty in an empty repository.
         */
        public Optional<Commit> tip() {
            Set<String> parents = commits.stream()
                    .flatMap(commit -> commit.parents().stream())
                    .collect(Collectors.toSet());
            return commits.stream()
                    .filter(commit -> !parents.contains(commit.sha()))
                    .reduce((one, other) -> other.committedAt().isBefore(one.committedAt()) ? one : other);
        }
    }

    /**
     * An issue or a change request. {@code kind} is {@code issue} or {@code change_request}.
     *
     * @param size null when the source does not say, and for issues
     */
    public record Thread(
            int number,
            long id,
            String kind,
            String title,
            int bodyLength,
            String author,
            String association,
            Instant createdAt,
            Instant updatedAt,
            Instant closedAt,
            String stateReason,
            Boolean draft,
            Instant mergedAt,
            String mergedBy,
            List<String> labels,
            boolean locked,
            List<Comment> comments,
            List<Review> reviews,
            List<Event> events,
            List<ReviewComment> reviewComments,
            Size size) {

        /** A copy to change: {@code thread.change().updatedAt(noon).done()}. */
        public ThreadChange change() {
            return new ThreadChange(this);
        }
    }

    /** How much a change request changes. */
    public record Size(int additions, int deletions, int changedFiles) {}

    public record Comment(
            long id, String author, String association, Instant createdAt, Instant updatedAt, int bodyLength) {}

    /**
     * A comment on a line of a change. It may be all that is seen of a review, so it is a fact of its own.
     *
     * @param reviewId the review it came with; null when the source does not say
     */
    public record ReviewComment(
            long id,
            Long reviewId,
            String author,
            String association,
            Instant createdAt,
            Instant updatedAt,
            int bodyLength) {}

    public record Review(long id, String author, String association, String state, Instant submittedAt) {}

    /**
     * @param label null for events that name none
     * @param closer the number of the change request whose merge closed the issue; null as a rule
     */
    public record Event(long id, String event, String actor, Instant createdAt, String label, Integer closer) {
        public Event(long id, String event, String actor, Instant createdAt, String label) {
            this(id, event, actor, createdAt, label, null);
        }
    }

    /**
     * @param authorLogin the account that the host links to the author's address, or null
     * @param email as written in the commit; recorded addresses read {@code <hash>@domain}
     * @param coAuthors {@code Name <address>} as in the trailer
     * @param signing {@link Signing#BY_THE_AUTHOR} as a rule
     */
    public record Commit(
            String sha,
            List<String> parents,
            String authorLogin,
            String authorName,
            String email,
            Instant authoredAt,
            Instant committedAt,
            String subject,
            List<String> coAuthors,
            Signing signing) {

        public Commit with(Signing other) {
            return new Commit(
                    sha, parents, authorLogin, authorName, email, authoredAt, committedAt, subject, coAuthors, other);
        }
    }

    public record Release(
            long id,
            String tag,
            String name,
            boolean draft,
            boolean prerelease,
            Instant createdAt,
            Instant publishedAt,
            long downloads) {}

    public record Tag(String name, String sha, boolean annotated, Instant taggedAt) {}
}
