package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;

/** What is known of one repository while it is collected. Its chains of walks report here from several threads. */
final class RepositoryCollection {
    /** The walk that sees every number of a thread. */
    static final String THREADS = "issues";

    private final Looked looked;
    private final SortedMap<String, String> kept;
    private final Map<String, CollectionRun> runs = new HashMap<>();
    private final Map<String, Standing> moved = new TreeMap<>();
    private final SortedMap<String, Integer> rows = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int chainsUnderWay;
    private boolean asked;

    RepositoryCollection(Looked looked, Lake lake) {
        this.looked = looked;
        this.kept = looked.found() ? lake.watermarks(Standing.scope(id().id())) : Collections.emptySortedMap();
    }

    /** What the gate saw is a walk of its own. */
    void seen() {
        if (!looked.found()) {
            fails(Repositories.WALK, looked.failure());
        }
        ended(looked.run(), looked.rows());
    }

    Looked looked() {
        return looked;
    }

    String name() {
        return looked.name();
    }

    RepositoryId id() {
        return looked.repository();
    }

    /** Null for a walk that was never made. */
    synchronized Standing standing(String walk) {
        Standing fresh = moved.get(walk);
        return fresh == null ? Standing.parse(kept.get(walk)) : fresh;
    }

    /** Whether a walk went wrong, or was not reached, in this collection. */
    synchronized boolean brokeOff(Connector connector) {
        return failures.stream().anyMatch(failure -> failure.startsWith(connector.walk() + ": "));
    }

    synchronized void stands(String walk, Standing standing) {
        moved.put(walk, standing);
    }

    synchronized void fails(String walk, String reason) {
        failures.add(walk + ": " + reason);
    }

    /** A walk ended, for this time; what an earlier phase of the same collection cost is added to it. */
    synchronized void ended(CollectionRun run, Map<String, Integer> rowsByTable) {
        rowsByTable.forEach((table, count) -> rows.merge(table, count, Integer::sum));
        asked |= run.requests() > 0 || !rowsByTable.isEmpty();
        runs.merge(run.walk(), run, RepositoryCollection::sum);
    }

    synchronized void begins(int chains) {
        chainsUnderWay = chains;
        asked = false;
    }

    /** True for the chain that was the last one under way. */
    synchronized boolean chainEnded() {
        return --chainsUnderWay == 0;
    }

    /** Whether this phase asked or brought anything. */
    synchronized boolean hasAsked() {
        return asked;
    }

    /** What is left of the threads that the host counts, as far as the walk over them was seen to come. */
    Estimate missing() {
        return looked.threads()
                .map(threads -> Estimate.less(threads, standing(THREADS)))
                .orElse(Estimate.NOTHING);
    }

    /** The same before anything is walked; where the host does not count its threads, by the number of the newest. */
    Estimate expected(GitHubApi api) throws IOException {
        if (looked.threads().isPresent()) {
            return missing();
        }
        Integer open = looked.look().orElseThrow().row().openIssuesCount();
        long newest = new Repositories(api).newestNumber(id()).orElse(open == null ? 0 : open);
        return Estimate.less((int) Math.min(newest, Integer.MAX_VALUE), standing(THREADS));
    }

    /** Puts how the walks ended into the lake. */
    synchronized void record(Batch batch) {
        runs.values().forEach(batch::add);
        moved.forEach((walk, standing) -> batch.watermark(Standing.scope(id().id()), walk, standing.text()));
    }

    synchronized RepositoryOutcome outcome() {
        List<CollectionRun> sorted = new ArrayList<>(runs.values());
        // Chains end in any order.
        sorted.sort(Comparator.comparing(CollectionRun::walk));
        List<String> told = new ArrayList<>(failures);
        told.sort(null);
        return new RepositoryOutcome(name(), looked.renamedTo(), sorted, rows, told);
    }

    private static CollectionRun sum(CollectionRun first, CollectionRun second) {
        return new CollectionRun(
                second.repository(),
                second.repositoryId(),
                second.walk(),
                second.complete(),
                second.reason(),
                first.requests() + second.requests(),
                sum(first.points(), second.points()),
                first.rows() + second.rows(),
                second.knownSince(),
                second.numbersSeen(),
                second.highestNumber(),
                second.observedAt());
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null ? other : Integer.valueOf(one + (other == null ? 0 : other));
    }
}
