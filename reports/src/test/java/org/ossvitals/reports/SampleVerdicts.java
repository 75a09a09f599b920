package org.ossvitals.reports;

import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Verdict;

/** Verdicts that are made up. */
public final class SampleVerdicts {

    private SampleVerdicts() {}

    /** Against a year ago; {@code red} is in its second month, and what recovers was an alarm. */
    public static Verdict change(String project, String metric, String measure, String verdict, String alarm) {
        return change(project, metric, measure, verdict, alarm, before(alarm));
    }

    /** The same, after a run with an alarm of that colour, or none. */
    public static Verdict change(
            String project, String metric, String measure, String verdict, String alarm, String before) {
        return new Verdict(
                project,
                metric,
                measure,
                "last-90d",
                "change",
                verdict,
                null,
                "red".equals(alarm) ? 2 : 1,
                0.11,
                0.06,
                0.19,
                116L,
                0.74,
                0.66,
                0.81,
                129L,
                -0.63,
                -0.75,
                -0.5,
                0.0001,
                "log-rank",
                72,
                1,
                "project",
                "year-ago",
                alarm,
                -0.31,
                -0.52,
                -0.12,
                0.004,
                24,
                6.2,
                1.3,
                "bots-change-requests=0.12>0.31; release=>v2.0 2026-08-03",
                before);
    }

    private static String before(String alarm) {
        return alarm == null || alarm.equals("amber") ? null : "amber";
    }

    /** A level that was crossed so many months ago. */
    static Verdict level(String project, Figure figure, String verdict, int months) {
        return new Verdict(
                project,
                figure.metric(),
                figure.measure(),
                "last-365d",
                "level",
                verdict,
                "crossed",
                months,
                0.95,
                null,
                null,
                100L,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                72,
                1,
                "project",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
