package org.ossvitals.jobs.verdict;

import java.util.Arrays;
import org.ossvitals.jobs.statistics.Waits;

/** The single cases behind a figure, collected in any order. */
final class Cases {

    static final Cases NONE = new Cases();

    private final Waits waits = new Waits();
    private double[] values = new double[16];
    private int size;

    void add(double value, boolean event) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        waits.add(value, event ? Waits.EVENT : Waits.CENSORED);
    }

    int n() {
        return size;
    }

    /** The values as days waited. */
    Waits waits() {
        return waits;
    }

    /** The values as credits, ascending, so that sums do not depend on the order of rows. */
    double[] sorted() {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
