package org.ossvitals.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Stretches of neighbours that have something in common, such as months with a value between two gaps. */
final class Runs {

    private Runs() {}

    /** From {@code first} to {@code last}, both included. */
    record Run(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    static List<Run> of(int size, IntPredicate member) {
        List<Run> runs = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= size; i++) {
            boolean in = i < size && member.test(i);
            if (in && first < 0) {
                first = i;
            } else if (!in && first >= 0) {
                runs.add(new Run(first, i - 1));
                first = -1;
            }
        }
        return List.copyOf(runs);
    }
}
