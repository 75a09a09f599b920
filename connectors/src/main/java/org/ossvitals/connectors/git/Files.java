package org.ossvitals.connectors.git;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.ObjectId;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.RepositoryFile;

/**
 * The files that say how a project is run, as the newest commit of the default branch has them, and who the
 * {@code .mailmap} says is one person. A run brings what changed, came or went.
 */
public final class Files implements Connector {
    /** The text could not be read, and is asked for again. */
    private static final String UNREAD = " ?";
    /** More of them are no governance any more. */
    private static final int READ_AT_ONCE = 200;

    private final Clones clones;
    private final UnaryOperator<String> addressHash;
    private final ServerClock clock;

    public Files(Clones clones, UnaryOperator<String> addressHash, ServerClock clock) {
        this.clones = clones;
        this.addressHash = addressHash;
        this.clock = clock;
    }

    @Override
    public String walk() {
        return "files";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.PUSHES);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        FileRow rows = new FileRow(repository, new People(addressHash), clock.now());
        return Reading.of(clones, repository, history -> new Run(repository, history, batch, rows).everything());
    }

    /** One collection; path to blob is kept as a scope of watermarks, so that changes are known. */
    private final class Run {
        private final History history;
        private final Batch batch;
        private final FileRow rows;
        private final String scope;
        private final SortedMap<String, String> known;
        private final MailmapRows mailmap;
        private int count;
        private boolean unread;

        Run(RepositoryId repository, History history, Batch batch, FileRow rows) {
            this.history = history;
            this.batch = batch;
            this.rows = rows;
            this.scope = walk() + "/" + repository.id();
            this.known = batch.watermarks(scope);
            this.mailmap = new MailmapRows(repository, batch, addressHash);
        }

        Collected everything() throws IOException {
            SortedMap<String, WellKnown.Found> there = WellKnown.in(history);
            List<String> changed = there.keySet().stream()
                    .filter(path -> !there.get(path).blob().name().equals(known.get(path)))
                    .toList();
            Map<ObjectId, History.Content> contents = contents(changed, there);
            for (String path : changed) {
                bring(path, there.get(path), contents.get(there.get(path).blob()));
            }
            for (String path : known.keySet()) {
                if (!there.containsKey(path)) {
                    batch.watermark(scope, path, null);
                    add(rows.gone(path), null);
                }
            }
            return new Collected(!unread, unread ? "texts_not_read" : null, count, history.knownSince());
        }

        private Map<ObjectId, History.Content> contents(List<String> changed, Map<String, WellKnown.Found> there) {
            List<ObjectId> blobs = changed.stream()
                    .map(there::get)
                    .sorted(Comparator.comparing(found -> !WellKnown.isRead(found.kind())))
                    .filter(WellKnown.Found::regular)
                    .map(WellKnown.Found::blob)
                    .limit(READ_AT_ONCE)
                    .toList();
            try {
                return history.contents().read(blobs);
            } catch (IOException e) {
                // A server may refuse single files: their names are facts all the same, and the next run asks again.
                return Map.of();
            }
        }

        private void bring(String path, WellKnown.Found found, History.Content content) throws IOException {
            boolean missing = content == null && found.regular() && WellKnown.isRead(found.kind());
            String mark = found.blob().name() + (missing ? UNREAD : "");
            unread |= missing;
            if (!mark.equals(known.get(path))) {
                batch.watermark(scope, path, mark);
                add(rows.of(path, found, content), content);
            }
        }

        private void add(RepositoryFile file, History.Content content) throws IOException {
            batch.add(file);
            count++;
            if (file.path().equals(WellKnown.MAILMAP) && (content != null || !file.present())) {
                count += mailmap.bring(content, rows.observedAt());
            }
        }
    }
}
