package org.ossvitals.reports.page;

import java.util.Comparator;
import java.util.List;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;

/** The list of all metrics. */
public record CatalogueView(Frame frame, List<Metric> metrics) {
    static CatalogueView of(Portfolio portfolio, List<Metric> metrics, boolean withPortfolio) {
        return new CatalogueView(
                Frame.of(portfolio, "Definitions", new Frame.Place("../", "metrics", null, withPortfolio)),
                metrics.stream().sorted(Comparator.comparing(Metric::id)).toList());
    }
}
