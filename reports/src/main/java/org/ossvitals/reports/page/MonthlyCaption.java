package org.ossvitals.reports.page;

import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Words;

/** Title and subtitle of a chart by month. */
record MonthlyCaption(String title, String sub) {
    static MonthlyCaption of(Figure figure) {
        return new MonthlyCaption(
                Words.text("chart." + figure.name() + ".title"), Words.text("chart." + figure.name() + ".sub"));
    }
}
