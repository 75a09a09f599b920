package org.ossvitals.connectors.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.lake.Batch;

/** A batch in memory; what is not committed is lost when the next one is made of it. */
final class HeldBatch implements Batch {
    private final Map<String, TreeMap<String, String>> committed;
    private final List<Runnable> moves = new ArrayList<>();
    private final List<Record> fresh = new ArrayList<>();
    final List<Record> rows = new ArrayList<>();
    private int commitsLeft = Integer.MAX_VALUE;

    /** Ends a run, as a kill does. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    HeldBatch() {
        this(new HashMap<>());
    }

    private HeldBatch(Map<String, TreeMap<String, String>> committed) {
        this.committed = committed;
    }

    /** The batch of the next run. */
    HeldBatch next() {
        return new HeldBatch(committed);
    }

    /** Dies at that commit, before it is done. */
    HeldBatch killedAtCommit(int number) {
        commitsLeft = number - 1;
        return this;
    }

    <T extends Record> List<T> rows(Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public Optional<Record> add(Record row) {
        fresh.add(Objects.requireNonNull(row));
        return Optional.of(row);
    }

    @Override
    public String watermark(String scope, String walk) {
        return committed.getOrDefault(scope, new TreeMap<>()).get(walk);
    }

    @Override
    public SortedMap<String, String> watermarks(String scope) {
        return new TreeMap<>(committed.getOrDefault(scope, new TreeMap<>()));
    }

    @Override
    public void watermark(String scope, String walk, String value) {
        moves.add(() -> {
            TreeMap<String, String> marks = committed.computeIfAbsent(scope, any -> new TreeMap<>());
            if (value == null) {
                marks.remove(walk);
            } else {
                marks.put(walk, value);
            }
        });
    }

    @Override
    public void commitAndContinue() {
        if (commitsLeft-- == 0) {
            throw new Killed();
        }
        rows.addAll(fresh);
        fresh.clear();
        moves.forEach(Runnable::run);
        moves.clear();
    }

    @Override
    public void close() {
        fresh.clear();
        moves.clear();
    }
}
