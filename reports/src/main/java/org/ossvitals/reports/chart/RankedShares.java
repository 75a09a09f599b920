package org.ossvitals.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Who did the work, by rank: one bar per year, one block per person, a bracket over those who made half of it.
 * People are never named.
 *
 * @param past the year before, or null
 */
public record RankedShares(String id, Alternative words, Ranking now, Ranking past) implements Chart {

    /**
     * One year's work.
     *
     * @param title written over the bar, such as {@code This year: 60 people, 412 merged changes}
     * @param credits of each person, in any order; empty when nobody did anything
     */
    public record Ranking(String title, List<Double> credits) {

        public Ranking {
            Objects.requireNonNull(title, "A ranking needs a title");
            if (credits.stream().anyMatch(credit -> !(Double.isFinite(credit) && credit > 0))) {
                throw new IllegalArgumentException("'" + title + "' has credits that are not above zero: " + credits);
            }
            credits = credits.stream().sorted(Comparator.reverseOrder()).toList();
        }
    }

    public RankedShares {
        Objects.requireNonNull(now, "Chart " + id + " needs this year's ranking; give one without credits if empty");
    }

    @Override
    public Sheet at(Width width) {
        int height = past == null ? 112 : 224;
        Sheet sheet = new Sheet(width.pixels(), height);
        new RankedBar(now, 0, sheet).drawPresent();
        if (past != null) {
            new RankedBar(past, 112, sheet).drawPast();
        }
        return sheet;
    }
}
