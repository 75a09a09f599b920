package org.ossvitals.reports.finding;

import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;

/** Stands where the run computed nothing: a measure without a number, with the reason. */
final class Missing {
    private Missing() {}

    static Measure measure(Portfolio portfolio, Project project, Figure figure, String window) {
        return new Measure(
                portfolio.foundation(),
                project.id(),
                "project",
                project.id(),
                figure.metric(),
                figure.measure(),
                window,
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
                null,
                "not_collected",
                Words.text("reason.not_computed"),
                portfolio.asOf());
    }
}
