package org.ossvitals.reports.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ossvitals.reports.chart.Sparkline;
import org.ossvitals.reports.chart.Unit;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;

/** Lines of 24 complete months for the table; months under five cases are gaps. */
final class Sparks {
    private static final int MONTHS = 24;
    private static final int FEWEST = 5;

    private Sparks() {}

    /** Null when fewer than two months have a value. */
    static String svg(Map<String, Measure> months, YearMonth last) {
        List<Measure> shown = IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(back -> months.get(last.plusMonths(back).toString()))
                .map(month -> enough(month) ? month : null)
                .toList();
        List<Measure> known = shown.stream().filter(Objects::nonNull).toList();
        return known.size() < 2 ? null : drawn(shown, known);
    }

    private static boolean enough(Measure measure) {
        return measure != null && measure.value() != null && (measure.n() == null || measure.n() >= FEWEST);
    }

    private static String drawn(List<Measure> shown, List<Measure> known) {
        Measure first = known.get(0);
        String title = Words.text("chart.spark", Numbers.value(first), Numbers.value(known.get(known.size() - 1)));
        Unit unit = Units.of(first);
        List<Double> values = shown.stream()
                .map(month -> month == null ? null : month.value())
                .toList();
        return new Sparkline(title, unit, values).svg();
    }
}
