package org.ossvitals.reports.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ossvitals.reports.finding.Words;

/** One square per project and measure, by verdict. */
public record VerdictTally(String id, Alternative words, List<Row> rows) implements Chart {

    /** The order of the squares in a row. */
    public enum Kind {
        WORSENING,
        FIRST_SIGHTING,
        NO_VERDICT,
        STEADY,
        IMPROVING;

        /** In words, as in {@code first sighting}. */
        public String word() {
            return Words.text("chart.tally." + name());
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
            add(parts, count(Kind.WORSENING) + count(Kind.FIRST_SIGHTING), Kind.WORSENING);
            add(parts, count(Kind.IMPROVING), Kind.IMPROVING);
            add(parts, count(Kind.STEADY), Kind.STEADY);
            add(parts, count(Kind.NO_VERDICT), Kind.NO_VERDICT);
            return parts.isEmpty() ? Words.text("chart.no_project") : String.join(Words.text("mark.list"), parts);
        }

        private static void add(List<String> parts, int count, Kind kind) {
            if (count > 0) {
                parts.add(Words.text("chart.tally.count", Unit.COUNT.words(count), kind.word()));
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
