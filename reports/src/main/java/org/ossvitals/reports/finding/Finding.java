package org.ossvitals.reports.finding;

import org.ossvitals.reports.model.Measure;

/**
 * Something to act on, or to know, about one project.
 *
 * @param id unique in a run: project, then topic
 * @param now the figure in evidence, and {@code past} the same season a year ago; null when no comparison is drawn
 * @param evidence the figures in a sentence or two
 * @param detail how sure we are: runs that agree, test, what else was seen
 * @param remedy something to try
 */
public record Finding(
        String id,
        String projectId,
        String project,
        Sign sign,
        String metric,
        String measure,
        Measure now,
        Measure past,
        String headline,
        String evidence,
        String detail,
        String remedy) {

    /** Changes and overdue releases are told at full length, levels and context in short. */
    public boolean inFull() {
        return switch (sign) {
            case WORSENING, OVERDUE, WORSENING_FIRST -> true;
            case THIN, NO_VERDICT, CONTEXT, STEADY, REGULAR, IMPROVING_FIRST, IMPROVING -> false;
        };
    }

    /**
     * How far it stands out among findings of its sign: a change by its factor, whichever way; a habit by how many gaps
     * show it; a late release by how late it is. Other levels measure different things and are not weighed.
     */
    double strength() {
        if (past != null) {
            return factor();
        }
        return switch (sign) {
            case REGULAR -> now.n() == null ? 0 : now.n();
            case OVERDUE -> Said.known(now) ? now.value() : 0;
            case WORSENING, WORSENING_FIRST, THIN, CONTEXT, NO_VERDICT, STEADY, IMPROVING, IMPROVING_FIRST -> 0;
        };
    }

    private double factor() {
        boolean positive = Said.known(now) && Said.known(past) && now.value() > 0 && past.value() > 0;
        return positive ? Math.abs(Math.log(now.value() / past.value())) : 0;
    }
}
