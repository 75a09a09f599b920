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
}
