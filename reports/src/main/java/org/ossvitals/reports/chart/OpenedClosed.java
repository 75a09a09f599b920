package org.ossvitals.reports.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** How many were opened and how many closed in each month: a line over bars, on one axis from 0. */
public record OpenedClosed(String id, Alternative words, List<Month> months) implements Chart {

    /** One month; null where it was not collected. */
    public record Month(YearMonth month, Integer opened, Integer closed) {
        public Month {
            Objects.requireNonNull(month, "Counts need their month");
        }
    }

    public OpenedClosed {
        months = List.copyOf(months);
    }

    @Override
    public Sheet at(Width width) {
        return new OpenedClosedDrawing(this, width).sheet();
    }

    int largest() {
        return months.stream()
                .mapToInt(month -> Math.max(orNone(month.opened()), orNone(month.closed())))
                .max()
                .orElse(0);
    }

    private static int orNone(Integer count) {
        return count == null ? 0 : count;
    }
}
