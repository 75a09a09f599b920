package org.ossvitals.reports.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ossvitals.reports.chart.MonthValue;
import org.ossvitals.reports.chart.MonthValue.State;
import org.ossvitals.reports.model.Measure;

/** The complete months before an as-of as a chart wants them: none left out, each with a value or with the reason. */
final class Months {
    private static final int SHOWN = 60;
    /** Fewer cases than this draw an interval over the whole sheet and say nothing. */
    private static final int FEW = 5;
    /** Days after which a case counts as followed for long enough: at 30 days verdicts cap a wait. */
    private static final int FOLLOWED = 30;

    private Months() {}

    static YearMonth last(Instant asOf) {
        return YearMonth.from(asOf.atZone(ZoneOffset.UTC)).minusMonths(1);
    }

    /** @param followed whether the figures follow cases, so that those of a young month still accrue */
    static List<MonthValue> of(Map<String, Measure> months, Instant asOf, boolean followed) {
        return IntStream.rangeClosed(1 - SHOWN, 0)
                .mapToObj(last(asOf)::plusMonths)
                .map(month -> followed && isYoung(month, asOf)
                        ? MonthValue.without(month, State.ACCRUING)
                        : value(month, months.get(month.toString())))
                .toList();
    }

    /** Some case of the month was not yet followed for long enough. */
    private static boolean isYoung(YearMonth month, Instant asOf) {
        return month.plusMonths(1).atDay(1).plusDays(FOLLOWED).isAfter(LocalDate.ofInstant(asOf, ZoneOffset.UTC));
    }

    private static MonthValue value(YearMonth month, Measure m) {
        if (m == null) {
            return MonthValue.without(month, State.NOT_COLLECTED);
        }
        if ("small_sample".equals(m.status()) && m.n() != null && m.n() < FEW) {
            return MonthValue.without(month, State.TOO_FEW);
        }
        if (m.value() != null) {
            return MonthValue.known(month, m.value(), m.low(), m.high());
        }
        return MonthValue.without(
                month,
                switch (m.status()) {
                    case "not_reached" -> State.NOT_REACHED;
                    case "no_population", "small_sample" -> State.TOO_FEW;
                    default -> State.NOT_COLLECTED;
                });
    }
}
