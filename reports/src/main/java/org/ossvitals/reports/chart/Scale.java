package org.ossvitals.reports.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A value axis from 0 to {@code top} with a rule at every {@code step}. */
record Scale(Unit unit, double top, double step) {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final int RULES = 5;

    /** Shares run to 100% whatever the values; days and counts to the next round number. */
    static Scale upTo(double largest, Unit unit) {
        return switch (unit) {
            case SHARE -> new Scale(unit, 1, 0.25);
            case DAYS, RATIO, COUNT -> round(largest, unit);
        };
    }

    List<Double> ticks() {
        int count = (int) Math.round(top / step);
        return IntStream.rangeClosed(0, count).mapToObj(i -> i * step).toList();
    }

    private static Scale round(double largest, Unit unit) {
        double rough = Math.max(largest, 2) / RULES;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : ROUND) {
            step = factor * power;
            if (step >= rough) {
                break;
            }
        }
        step = Math.max(step, 1);
        return new Scale(unit, step * Math.max(1, Math.ceil(largest / step)), step);
    }
}
