package org.ossvitals.connectors.github;

import java.util.Base64;
import java.util.BitSet;
import java.util.TreeSet;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;

/**
 * Which numbers of threads were seen in a repository: kept in the lake in blocks of a thousand, so that a page of rows
 * rewrites only the blocks that it touches. A block is {@code all}, or its bits.
 */
final class Numbers {
    private static final String SCOPE = "numbers/";
    private static final String ALL = "all";
    private static final int BLOCK = 1000;

    private final Batch batch;
    private final String scope;
    private final BitSet seen = new BitSet();
    private final TreeSet<Integer> touched = new TreeSet<>();

    Numbers(RepositoryId repository, Batch batch) {
        this.batch = batch;
        scope = SCOPE + repository.id();
        batch.watermarks(scope).forEach((block, bits) -> read(Integer.parseInt(block), bits));
    }

    void see(int number) {
        if (number > 0 && !seen.get(number)) {
            seen.set(number);
            touched.add(number / BLOCK);
        }
    }

    boolean holds(int number) {
        return seen.get(number);
    }

    int count() {
        return seen.cardinality();
    }

    int highest() {
        return Math.max(0, seen.length() - 1);
    }

    /** Notes what is new in the batch, to be committed with the rows that brought it. */
    void note() {
        touched.forEach(block -> batch.watermark(scope, block.toString(), text(block)));
        touched.clear();
    }

    Collected.Numbers summary() {
        return new Collected.Numbers(count(), highest());
    }

    private void read(int block, String bits) {
        if (bits.equals(ALL)) {
            seen.set(block * BLOCK, (block + 1) * BLOCK);
        } else {
            BitSet.valueOf(Base64.getDecoder().decode(bits)).stream().forEach(bit -> seen.set(block * BLOCK + bit));
        }
    }

    private String text(int block) {
        BitSet bits = seen.get(block * BLOCK, (block + 1) * BLOCK);
        return bits.cardinality() == BLOCK ? ALL : Base64.getEncoder().encodeToString(bits.toByteArray());
    }
}
