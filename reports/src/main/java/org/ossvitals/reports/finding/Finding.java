package org.ossvitals.reports.finding;

import java.util.List;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Verdict;

/**
 * Something to act on, or to know, about one project.
 *
 * @param id unique in a run: project, then topic
 * @param about what it is about, in a few words
 * @param now the figure in evidence, and {@code past} the same season a year ago; null when no comparison is drawn
 * @param evidence the figures in a sentence or two
 * @param detail what else bears on it, in small print
 * @param remedy something to try
 * @param verdict the row that it follows from; null where it is read off a figure
 * @param proof how sure we are: runs that agree, test, trend, what else changed; empty for levels
 * @param leads threads or releases to look at, worst first
 */
public record Finding(
        String id,
        String about,
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
        String remedy,
        Verdict verdict,
        List<Note> proof,
        List<Lead> leads) {

    /** @param url null when there is nothing safe to link to; {@code title} is empty for releases */
    public record Lead(String text, String url, String note, String title) {}

    /** Whether it asks somebody to do something about it. */
    boolean asks() {
        return sign.tone().equals("worse") || sign == Sign.CONTEXT;
    }

    Finding leading(List<Lead> threads) {
        return new Finding(
                id, about, projectId, project, sign, metric, measure, now, past, headline, evidence, detail, remedy,
                verdict, proof, threads);
    }

    Finding advising(String other) {
        return new Finding(
                id, about, projectId, project, sign, metric, measure, now, past, headline, evidence, detail, other,
                verdict, proof, leads);
    }

    /** Whether it was compared with the days just before, for want of a year's history. */
    public boolean againstPrevious() {
        return verdict != null && "previous".equals(verdict.against());
    }

    /** Changes and overdue releases are told at full length, levels and context in short. */
    public boolean inFull() {
        return switch (sign) {
            case WORSENING, OVERDUE, WORSENING_FIRST -> true;
            case THIN, NO_VERDICT, CONTEXT, STEADY, REGULAR, RECOVERING, IMPROVING_FIRST, IMPROVING -> false;
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
            case WORSENING,
                    WORSENING_FIRST,
                    THIN,
                    CONTEXT,
                    NO_VERDICT,
                    STEADY,
                    RECOVERING,
                    IMPROVING,
                    IMPROVING_FIRST -> 0;
        };
    }

    private double factor() {
        boolean positive = Said.known(now) && Said.known(past) && now.value() > 0 && past.value() > 0;
        return positive ? Math.abs(Math.log(now.value() / past.value())) : 0;
    }
}
