package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.Circumstances.Standing;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.git.Draft;
import org.ossvitals.connectors.simulation.git.Draft.DraftCommit;
import org.ossvitals.connectors.simulation.git.Draft.DraftTag;
import org.ossvitals.connectors.simulation.git.Draft.Person;
import org.ossvitals.connectors.simulation.git.GitHandler;
import org.ossvitals.connectors.simulation.git.GitHandler.Place;
import org.ossvitals.connectors.simulation.git.MadeRepository;

/** The world's repositories as git repositories, each made when it is first fetched. */
final class GitSide implements GitHandler.Host, AutoCloseable {
    private static final int PASSWORD_WANTED = 401;

    private final Supplier<World> world;
    private final GitHandler handler = new GitHandler(this);
    private final Map<Long, Made> made = new HashMap<>();
    private Path folder;

    /** A repository, what it was made of, and which commit of the world each of its commits is. */
    private record Made(MadeRepository git, SimulatedRepository of, Map<String, String> worldShas) {}

    GitSide(Supplier<World> world) {
        this.world = world;
    }

    GitHandler handler() {
        return handler;
    }

    /** What the world calls a commit; null when no commit of that name was made. */
    synchronized String worldSha(long repository, String sha) {
        return made.containsKey(repository) ? made.get(repository).worldShas().get(sha) : null;
    }

    @Override
    public synchronized Place place(String fullName) throws IOException {
        for (SimulatedRepository repository : world.get().repositories()) {
            if (repository.fullName().equalsIgnoreCase(fullName)) {
                return place(repository);
            }
            if (repository.circumstances().formerNames().contains(fullName)) {
                return Place.moved(repository.fullName());
            }
        }
        return Place.refused(PASSWORD_WANTED);
    }

    private Place place(SimulatedRepository repository) throws IOException {
        Standing standing = repository.circumstances().standing();
        return switch (standing) {
            case VISIBLE ->
                repository.known().contains(Fact.COMMITS)
                        ? Place.at(made(repository).git())
                        : Place.refused(PASSWORD_WANTED);
            case HIDDEN -> Place.refused(PASSWORD_WANTED);
            case BLOCKED -> Place.refused(403);
            case WITHHELD -> Place.refused(451);
        };
    }

    private Made made(SimulatedRepository repository) throws IOException {
        Made known = made.get(repository.id());
        if (known != null && known.of() == repository) {
            return known;
        }
        MadeRepository git =
                known == null ? new MadeRepository(folder().resolve(repository.id() + ".git")) : known.git();
        git.become(draft(repository));
        Map<String, String> worldShas = new HashMap<>();
        git.shas().forEach((worldSha, sha) -> worldShas.put(sha, worldSha));
        Made fresh = new Made(git, repository, worldShas);
        made.put(repository.id(), fresh);
        return fresh;
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("simulated-git");
        }
        return folder;
    }

    private static Draft draft(SimulatedRepository repository) {
        return new Draft(
                Objects.requireNonNullElse(repository.defaultBranch(), "main"),
                repository.commits().stream().map(GitSide::draft).toList(),
                repository.tip().map(Commit::sha).orElse(null),
                repository.tags().stream()
                        .map(tag -> new DraftTag(tag.name(), tag.sha(), tag.annotated(), tag.taggedAt()))
                        .toList(),
                repository.circumstances().files());
    }

    private static DraftCommit draft(Commit commit) {
        Signing signing = commit.signing();
        Person author = new Person(
                Objects.requireNonNullElse(commit.authorName(), ""),
                Objects.requireNonNullElse(commit.email(), ""),
                commit.authoredAt(),
                signing.authorOffsetMinutes());
        Person committer = signing.committerEmail() == null
                ? new Person(author.name(), author.address(), commit.committedAt(), signing.committerOffsetMinutes())
                : new Person(
                        Objects.requireNonNullElse(signing.committerName(), ""),
                        signing.committerEmail(),
                        commit.committedAt(),
                        signing.committerOffsetMinutes());
        return new DraftCommit(commit.sha(), commit.parents(), author, committer, message(commit));
    }

    /** The subject, and the trailers below it. */
    private static String message(Commit commit) {
        String subject = Objects.requireNonNullElse(commit.subject(), "");
        List<String> trailers = new ArrayList<>();
        commit.coAuthors().forEach(person -> trailers.add("Co-authored-by: " + person));
        commit.signing().signedOffBy().forEach(person -> trailers.add("Signed-off-by: " + person));
        return trailers.isEmpty() ? subject : subject + "\n\n" + String.join("\n", trailers);
    }

    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        made.values().forEach(one -> one.git().close());
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the simulated git repositories in " + folder, e);
        }
    }
}
