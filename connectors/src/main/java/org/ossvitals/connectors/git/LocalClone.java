package org.ossvitals.connectors.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.ossvitals.connectors.RepositoryId;

/** A clone that somebody has on disk. It is only read: nothing is fetched, and nothing is written to it. */
public final class LocalClone implements Clones {
    private static final String NOBODY = "local";

    private final Path path;
    private final File gitFolder;
    private final RepositoryId id;
    private final String branch;
    private final Instant newest;
    private final Instant knownSince;

    private LocalClone(Path path, File gitFolder, Repository repository) throws IOException {
        this.path = path;
        this.gitFolder = gitFolder;
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw new IOException(
                    path + " has no commit on the branch that is checked out: there is nothing to report");
        }
        branch = repository.getBranch();
        id = id(path, repository.getConfig().getString("remote", "origin", "url"));
        newest = Optional.ofNullable(committedAt(repository, head)).orElse(Instant.EPOCH);
        List<Instant> edge = new ArrayList<>();
        for (ObjectId commit : repository.getObjectDatabase().getShallowCommits()) {
            Optional.ofNullable(committedAt(repository, commit)).ifPresent(edge::add);
        }
        knownSince = edge.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * @param path a work tree with its {@code .git}, or a bare repository
     * @throws IOException when it is neither, or empty; the message says which
     */
    public static LocalClone at(Path path) throws IOException {
        Isolation.ensure();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        Path folder = path.toAbsolutePath().normalize();
        if (folder.getParent() != null) {
            // A folder inside of a clone is not that clone.
            builder.addCeilingDirectory(folder.getParent().toFile());
        }
        builder.findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new IOException(path + " is no clone of a git repository; name the folder that holds .git");
        }
        try (Repository repository = builder.setMustExist(true).build()) {
            return new LocalClone(path, builder.getGitDir(), repository);
        } catch (IllegalArgumentException e) {
            throw new IOException("Cannot read the git repository in " + path + ": " + e.getMessage(), e);
        }
    }

    private static Instant committedAt(Repository repository, ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return Ident.committer(walk.parseCommit(commit)).at();
        }
    }

    /** A number below zero, which no host gives; the same wherever the same origin was cloned to. */
    private static RepositoryId id(Path path, String origin) throws IOException {
        String place = origin == null ? path.toRealPath().toString() : origin.replaceFirst("//[^/@]*@", "//");
        String[] parts =
                place.replaceFirst("[/\\\\]+$", "").replaceFirst("\\.git$", "").split("[/:\\\\]+");
        String owner = origin == null || parts.length < 2 ? NOBODY : word(parts[parts.length - 2]);
        return new RepositoryId(-1 - number(place), owner, word(parts[parts.length - 1]));
    }

    private static String word(String text) {
        String clean = text.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[._-]+", "");
        return clean.isEmpty() ? NOBODY : clean;
    }

    private static long number(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            // So many bits that every reader of JSON can hold them.
            return java.nio.ByteBuffer.wrap(hash).getLong() >>> 12;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public RepositoryId id() {
        return id;
    }

    /** The branch that is checked out, or the commit where none is. */
    public String branch() {
        return branch;
    }

    /** When the newest commit was made. */
    public Instant newest() {
        return newest;
    }

    /** Since when the history is known; empty unless the clone is shallow. */
    public Optional<Instant> knownSince() {
        return Optional.ofNullable(knownSince);
    }

    @Override
    public History open(RepositoryId repository) throws IOException {
        Repository opened = new FileRepositoryBuilder()
                .setGitDir(gitFolder)
                .setMustExist(true)
                .build();
        Map<String, ObjectId> tags = new HashMap<>();
        for (Ref ref : opened.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            tags.put(ref.getName().substring(Constants.R_TAGS.length()), ref.getObjectId());
        }
        return History.of(opened, opened.resolve(Constants.HEAD), tags, blobs -> Blobs.in(opened, blobs))
                .since(knownSince);
    }

    @Override
    public IOException damaged(RepositoryId repository, IOException found) {
        return new IOException(
                "The clone " + path + " lacks a part of itself (" + found.getMessage()
                        + "); `git fsck` in it tells more, and a new clone is whole",
                found);
    }
}
