package org.ossvitals.reports.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Releases of the last 24 months on a line of time, with promised windows and what is expected next.
 *
 * @param asOf the day the figures are of
 * @param promised windows in which a release was promised; may be empty
 * @param next what is expected, or null where nothing is promised or usual
 */
public record ReleaseTimeline(
        String id, Alternative words, LocalDate asOf, List<Release> releases, List<Window> promised, Next next)
        implements Chart {

    static final int MONTHS = 24;

    /**
     * A release.
     *
     * @param remark written over it where there is room, such as {@code 14 days late}; or null
     */
    public record Release(LocalDate on, Size size, Judgement judgement, String remark) {
        public Release {
            Objects.requireNonNull(on, "A release needs its day");
        }
    }

    /** Patches are drawn smaller than releases with new features. */
    public enum Size {
        FEATURE,
        PATCH
    }

    /** Days in which a release was promised, both included. */
    public record Window(LocalDate from, LocalDate to) {
        public Window {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A promised window ends before it starts: " + from + " to " + to);
            }
        }
    }

    /**
     * What is expected next; overdue when the day lies before the chart's.
     *
     * @param label such as {@code next: 12 October} or {@code 68 days overdue}
     */
    public record Next(LocalDate due, String label) {}

    public ReleaseTimeline {
        Objects.requireNonNull(asOf, "Chart " + id + " needs the day its figures are of");
        releases = List.copyOf(releases);
        promised = List.copyOf(promised);
    }

    LocalDate first() {
        return asOf.minusMonths(MONTHS);
    }

    @Override
    public Sheet at(Width width) {
        return new ReleaseTimelineDrawing(this, width).sheet();
    }
}
