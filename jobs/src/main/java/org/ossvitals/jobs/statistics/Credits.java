package org.ossvitals.jobs.statistics;

import java.io.Serializable;
import java.util.Arrays;

/** One credit per person, collected in any order without an object for each. Public because Spark's encoder asks for it. */
public final class Credits implements Serializable {

    private double[] values = new double[4];
    private int size;

    void add(double credit) {
        grow(size + 1);
        values[size++] = credit;
    }

    Credits addAll(Credits others) {
        grow(size + others.size);
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
        return this;
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }

    private void grow(int needed) {
        if (needed > values.length) {
            values = Arrays.copyOf(values, Math.max(needed, 2 * values.length));
        }
    }
}
