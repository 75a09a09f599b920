package org.ossvitals.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The share still waiting over the first thirty days, this season against a year ago, each on its 95% band.
 *
 * @param wording how to speak of it
 * @param now the present curve
 * @param past the curve of a year ago, or null
 */
public record SurvivalCurves(String id, Alternative words, Wording wording, Curve now, Curve past) implements Chart {

    /** How many days are shown. */
    static final double HORIZON = 30;
    /** The day the labels speak of. */
    static final double MARK = 7;

    /** @param axis what the days count from, such as {@code Days since the issue was opened} */
    public record Wording(String axis) {}

    /** The share still waiting from {@code day} on, with its interval where there is one. */
    public record Step(double day, double waiting, Double low, Double high) {
        public Step {
            if (!(day >= 0 && waiting >= 0 && waiting <= 1)) {
                throw new IllegalArgumentException("A share of " + waiting + " waiting at day " + day + " cannot be");
            }
        }

        double bottom() {
            return low == null ? waiting : Math.min(low, waiting);
        }

        double top() {
            return high == null ? waiting : Math.max(high, waiting);
        }
    }

    /**
     * @param label written at the end of the curve
     * @param steps by day; may be empty, when nobody waited
     */
    public record Curve(String label, List<Step> steps) {
        public Curve {
            Objects.requireNonNull(label, "A curve needs a label");
            steps = steps.stream().sorted(Comparator.comparingDouble(Step::day)).toList();
        }

        /** The last step at or before a day; everybody waits before the first. */
        Step at(double day) {
            return steps.stream()
                    .filter(step -> step.day() <= day)
                    .reduce((a, b) -> b)
                    .orElse(new Step(0, 1, null, null));
        }
    }

    public SurvivalCurves {
        Objects.requireNonNull(now, "Chart " + id + " needs a present curve; give one without steps if there is none");
        Objects.requireNonNull(wording, "Chart " + id + " needs its wording");
    }

    @Override
    public Sheet at(Width width) {
        return new SurvivalDrawing(this, width).sheet();
    }
}
