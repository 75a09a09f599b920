package org.ossvitals.jobs.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ossvitals.reports.model.Measure;

/**
 * A judged measure month by month, the newest last, up to the last month whose cases were followed to the end. Empty for
 * what needs a year to be seen: years that begin a month apart share eleven months, and are no series.
 */
record Months(List<Month> all) {

    private static final int RIPENING_DAYS = 30;

    /**
     * @param value NaN where there is no figure
     * @param n cases behind it; 0 where none
     */
    record Month(YearMonth month, double value, double n) {

        boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    Months {
        all = Collections.unmodifiableList(all);
    }

    static Months of(Figures figures, String scope, JudgedMeasure asked) {
        List<Month> months = new ArrayList<>();
        if (asked.comparison() != Comparison.BOOTSTRAP) {
            LocalDate asOf = figures.asOf().atOffset(ZoneOffset.UTC).toLocalDate();
            LocalDate ripe = asked.comparison() == Comparison.SURVIVAL ? asOf.minusDays(RIPENING_DAYS) : asOf;
            YearMonth first = YearMonth.from(asOf).minusMonths(Figures.MONTHS);
            List<Measure> measures = figures.months(scope, asked);
            for (int i = 0;
                    i < measures.size() && !first.plusMonths(i + 1L).atDay(1).isAfter(ripe);
                    i++) {
                months.add(month(first.plusMonths(i), measures.get(i)));
            }
        }
        return new Months(months);
    }

    private static Month month(YearMonth month, Measure figure) {
        boolean known = figure != null
                && figure.value() != null
                && (figure.status().equals("ok") || figure.status().equals("small_sample"));
        return known
                ? new Month(month, figure.value(), figure.n() == null ? 0 : figure.n())
                : new Month(month, Double.NaN, 0);
    }

    /** The newest so many. */
    Months last(int count) {
        return new Months(all.subList(Math.max(0, all.size() - count), all.size()));
    }

    /** All but the newest so many. */
    Months before(int count) {
        return new Months(all.subList(0, Math.max(0, all.size() - count)));
    }

    Months known() {
        return new Months(all.stream().filter(Month::isKnown).toList());
    }

    int size() {
        return all.size();
    }

    double[] values() {
        return all.stream().mapToDouble(Month::value).toArray();
    }
}
