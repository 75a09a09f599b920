package org.ossvitals.connectors.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.RawParseUtils;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Tag;

/** Tags with their dates: when the tagger made it, or the commit date of a tag that is only a name. */
public final class Tags implements Connector {
    private final Clones clones;

    public Tags(Clones clones) {
        this.clones = clones;
    }

    @Override
    public String walk() {
        return "tags";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.PUSHES);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        return Reading.of(clones, repository, history -> collect(repository, history, batch));
    }

    private Collected collect(RepositoryId repository, History history, Batch batch) throws IOException {
        String scope = Long.toString(repository.id());
        String state = Fingerprint.of(history.tags().entrySet());
        if (state.equals(batch.watermark(scope, walk()))) {
            return Collected.all(0);
        }
        List<Tag> rows = new ArrayList<>();
        try (RevWalk walk = new RevWalk(history.repository())) {
            for (Map.Entry<String, ObjectId> tag : history.tags().entrySet()) {
                rows.add(row(repository, tag.getKey(), walk.parseAny(tag.getValue()), walk));
            }
        }
        rows.forEach(batch::add);
        batch.watermark(scope, walk(), state);
        return Collected.all(rows.size());
    }

    private static Tag row(RepositoryId repository, String name, RevObject object, RevWalk walk) throws IOException {
        RevCommit commit = commit(object, walk);
        Instant made = object instanceof RevTag tag ? tagged(tag) : null;
        Instant committed = commit == null ? null : Ident.committer(commit).at();
        return new Tag(
                repository.id(),
                name,
                commit == null ? object.name() : commit.name(),
                object instanceof RevTag,
                made == null ? committed : made);
    }

    /** A tag may name a file or a tree, too, or a commit that the history lacks. */
    private static RevCommit commit(RevObject object, RevWalk walk) throws IOException {
        try {
            return walk.parseCommit(object);
        } catch (IncorrectObjectTypeException | MissingObjectException e) {
            return null;
        }
    }

    private static Instant tagged(RevTag tag) {
        byte[] raw = tag.getRawBuffer();
        return Ident.read(raw, RawParseUtils.tagger(raw, 0), null).at();
    }
}
