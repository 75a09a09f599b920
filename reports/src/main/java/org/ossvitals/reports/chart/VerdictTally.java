package org.ossvitals.reports.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One square per project and measure, by verdict. */
public record VerdictTally(String id, Words words, List<Row> rows) implements Chart {

    /** The order of the squares in a row. */
    public enum Kind {
        WORSENING("worsening"),
        FIRST_SIGHTING("first sighting"),
        NO_VERDICT("no verdict"),
        STEADY("steady"),
        IMPROVING("improving");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * One measure.
     *
     * @param counts how many projects have which verdict; kinds left out have none
     */
    public record Row(String measure, Map<Kind, Integer> counts) {
        public Row {
            Objects.requireNonNull(measure, "A row needs its measure");
            counts = Map.copyOf(counts);
            if (counts.values().stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("Row " + measure + " counts fewer than no projects: " + counts);
            }
        }

        int count(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        int projects() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** In words, as {@code 1 worsening, 1 improving, 19 steady, 3 no verdict}. */
        String summary() {
            List<String> parts = new ArrayList<>();
            add(parts, count(Kind.WORSENING) + count(Kind.FIRST_SIGHTING), "worsening");
            add(parts, count(Kind.IMPROVING), "improving");
            add(parts, count(Kind.STEADY), "steady");
            add(parts, count(Kind.NO_VERDICT), "no verdict");
            return parts.isEmpty() ? "no project" : String.join(", ", parts);
        }

        private static void add(List<String> parts, int count, String word) {
            if (count > 0) {
                parts.add(Unit.COUNT.words(count) + " " + word);
            }
        }
    }

    public VerdictTally {
        rows = List.copyOf(rows);
    }

    /** The kinds that occur, for the key. */
    List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.count(kind) > 0))
                .toList();
    }

    @Override
    public Sheet at(Width width) {
        return new VerdictTallyDrawing(this, width).sheet();
    }
}
