package org.ossvitals.reports.finding;

import org.ossvitals.reports.model.Measure;

/** A figure in words whatever its status: the number, or what stands where a number would. */
public final class Said {
    private Said() {}

    /** Whether there is a number that may be judged. */
    public static boolean judged(Measure m) {
        return m.value() != null && "ok".equals(m.status());
    }

    /** Whether there is a number at all, even one to show in grey. */
    public static boolean known(Measure m) {
        return m.value() != null;
    }

    /** Value with interval and n, bounds where there is no single value, or the words of its status. */
    public static String figure(Measure m) {
        if (m.value() != null) {
            return "small_sample".equals(m.status())
                    ? Numbers.full(m) + Words.text("mark.list") + Words.text("status.small_sample")
                    : Numbers.full(m);
        }
        // Bounds without a value: what is known allows several numbers.
        return m.low() != null && m.high() != null ? Numbers.bounds(m) : status(m);
    }

    /** The status in words, with its reason where it has one. */
    public static String status(Measure m) {
        String words = Words.textOr("status." + m.status(), m.status().replace('_', ' '));
        return "not_collected".equals(m.status()) ? words + because(m.reason()) : words;
    }

    /** A reason after a colon, or nothing. Reasons that are codes are put into words. */
    static String because(String reason) {
        return reason == null || reason.isBlank() ? "" : ": " + Words.given("reason", reason);
    }
}
