package org.ossvitals.connectors.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Commit;

/**
 * Commits of the default branch, from the beginning whatever the window: they cost no request. A run brings what is new
 * since the last, and what a force-push took away. Addresses leave this class as keyed hashes only.
 */
public final class Commits implements Connector {
    /** A kill costs at most so many rows twice. */
    private static final int ROWS_PER_COMMIT = 5_000;

    private final Clones clones;
    private final UnaryOperator<String> addressHash;
    private final ServerClock clock;

    public Commits(Clones clones, UnaryOperator<String> addressHash, ServerClock clock) {
        this.clones = clones;
        this.addressHash = addressHash;
        this.clock = clock;
    }

    @Override
    public String walk() {
        return "commits";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.PUSHES);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        CommitRow row = new CommitRow(repository, addressHash, clock.now());
        return Reading.of(clones, repository, history -> new Run(repository, history, batch, row).everything());
    }

    /** One collection. Rows come oldest first in an order that the next run finds again, so that it can go on. */
    private final class Run {
        private final RepositoryId repository;
        private final History history;
        private final Batch batch;
        private final CommitRow rows;
        private final Addresses addresses;
        private int count;

        Run(RepositoryId repository, History history, Batch batch, CommitRow rows) {
            this.repository = repository;
            this.history = history;
            this.batch = batch;
            this.rows = rows;
            this.addresses = new Addresses(repository, batch);
        }

        Collected everything() throws IOException {
            Branch known = Branch.parse(batch.watermark(scope(), walk()), history.repository());
            if (known.target() != null) {
                known = bring(known);
            }
            if (!history.head().equals(known.head())) {
                bring(known.towards(history.head()));
            }
            return new Collected(true, null, count, history.knownSince());
        }

        private Branch bring(Branch branch) throws IOException {
            if (branch.head() != null) {
                takenAway(branch);
            }
            added(branch);
            Branch there = Branch.at(branch.target());
            batch.watermark(scope(), walk(), there.toString());
            return there;
        }

        private void added(Branch branch) throws IOException {
            try (RevWalk walk = difference(branch.target(), branch.head())) {
                int seen = 0;
                for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                    seen++;
                    if (seen > branch.done()) {
                        add(walk, commit, true);
                    }
                    if (seen > branch.done() && seen % ROWS_PER_COMMIT == 0) {
                        batch.watermark(scope(), walk(), branch.with(seen).toString());
                        batch.commitAndContinue();
                    }
                }
            }
        }

        private void takenAway(Branch branch) throws IOException {
            try (RevWalk walk = difference(branch.head(), branch.target())) {
                List<RevCommit> gone = new ArrayList<>();
                walk.forEach(gone::add);
                gone.removeAll(gone.isEmpty() ? Set.of() : reached(branch.target()));
                for (RevCommit commit : gone) {
                    add(walk, commit, false);
                }
            }
        }

        /** A difference may hold too much where clocks were wrong, and this one must not. */
        private Set<ObjectId> reached(ObjectId head) throws IOException {
            try (RevWalk walk = new RevWalk(history.repository())) {
                walk.setRetainBody(false);
                walk.markStart(walk.parseCommit(head));
                Set<ObjectId> reached = new HashSet<>();
                walk.forEach(reached::add);
                return reached;
            }
        }

        /** The commits that one reaches and the other does not, parents first. */
        private RevWalk difference(ObjectId one, ObjectId other) throws IOException {
            RevWalk walk = new RevWalk(history.repository());
            walk.setRetainBody(false);
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(one));
            if (other != null) {
                walk.markUninteresting(walk.parseCommit(other));
            }
            return walk;
        }

        private void add(RevWalk walk, RevCommit commit, boolean onDefaultBranch) throws IOException {
            walk.parseBody(commit);
            Commit row = rows.of(commit, onDefaultBranch);
            commit.disposeBody();
            batch.add(row);
            addresses.want(row);
            count++;
        }

        private String scope() {
            return Long.toString(repository.id());
        }
    }
}
