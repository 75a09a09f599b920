package org.ossvitals.reports.page;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;

/**
 * One cell of the table of projects.
 *
 * @param big the figure, or null when there is none and {@code note} says why
 * @param rest interval and n
 * @param ends both ends of the 95% interval and, for a share, the most there can be; numbers with a blank between, or null
 * @param spark a line of 24 months, drawn, or null
 * @param grey whether the figure is a small sample
 * @param sort what sorting goes by; -1 is unknown
 * @param sign null when the column is not judged
 */
public record Cell(
        String big,
        String rest,
        String note,
        boolean grey,
        double sort,
        String ends,
        String spark,
        Sign sign,
        String verdict) {

    static Cell of(Measure m) {
        boolean small = "small_sample".equals(m.status());
        if (!Said.known(m)) {
            return without(Said.status(m));
        }
        String note = small ? Words.text("status.small_sample") : "";
        return new Cell(Numbers.value(m), Numbers.brackets(m), note, small, m.value(), ends(m), null, null, "");
    }

    private static String ends(Measure m) {
        return m.low() == null || m.high() == null
                ? null
                : rounded(m.low()) + " " + rounded(m.high()) + ("share".equals(m.unit()) ? " 1" : "");
    }

    /** What sorting goes by, written shortly. */
    public String place() {
        return rounded(sort);
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    static Cell without(String note) {
        return new Cell(null, "", note, true, -1, null, null, null, "");
    }

    Cell noted(String text) {
        return new Cell(big, rest, text, grey, sort, ends, spark, sign, verdict);
    }

    Cell plain(String figure) {
        return new Cell(figure, "", note, grey, sort, null, spark, sign, verdict);
    }

    Cell with(String line) {
        return new Cell(big, rest, note, grey, sort, ends, line, sign, verdict);
    }

    Cell judged(Sign shape, String word) {
        return new Cell(big, rest, note, grey, sort, ends, spark, shape, word);
    }
}
