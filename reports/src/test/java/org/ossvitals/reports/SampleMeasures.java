package org.ossvitals.reports;

import java.time.LocalDate;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Measure;

/** Figures that are made up. */
final class SampleMeasures {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private SampleMeasures() {}

    /** Of the last 90 or 365 days, with its interval. */
    static Measure share(String project, Figure figure, double value, double low, double high, long n) {
        return new Measure(
                "sample",
                project,
                "project",
                project,
                figure.metric(),
                figure.measure(),
                window(figure, "last"),
                DAY.minusDays(90),
                DAY,
                null,
                value,
                unit(figure),
                low,
                high,
                n,
                n / 2,
                0L,
                0.99,
                "ok",
                null,
                SampleRun.AS_OF);
    }

    static Measure row(String project, Figure figure, String window, Double value, String status, String reason) {
        return new Measure(
                "sample",
                project,
                "project",
                project,
                figure.metric(),
                figure.measure(),
                window,
                null,
                null,
                null,
                value,
                unit(figure),
                null,
                null,
                100L,
                null,
                null,
                null,
                status,
                reason,
                SampleRun.AS_OF);
    }

    /** The window that a figure is shown for; {@code kind} is {@code last} or {@code year-ago}. */
    static String window(Figure figure, String kind) {
        return kind + (figure.yearly() ? "-365d" : "-90d");
    }

    private static String unit(Figure figure) {
        return switch (figure) {
            case ANSWERED, BOTS, TOP_PERSON, TOP_ORGANISATION, KNOWN_LOCATIONS -> "share";
            case FLOW, OVERDUE, RELEASE_SPREAD -> "ratio";
            case MEDIAN_WAIT, RELEASE_GAP, RELEASE_AGE -> "days";
            default -> "people";
        };
    }
}
