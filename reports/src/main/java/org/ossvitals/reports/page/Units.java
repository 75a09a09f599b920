package org.ossvitals.reports.page;

import org.ossvitals.reports.chart.Unit;
import org.ossvitals.reports.model.Measure;

/** How a chart counts what a measure counts. */
final class Units {
    private Units() {}

    static Unit of(Measure measure) {
        return switch (measure.unit() == null ? "" : measure.unit()) {
            case "share" -> Unit.SHARE;
            case "days" -> Unit.DAYS;
            case "ratio" -> Unit.RATIO;
            default -> Unit.COUNT;
        };
    }
}
