package org.ossvitals.reports.finding;

/** What a reader is shown as verdict: a shape and a word; the colour comes last. */
public enum Sign {
    WORSENING("worse"),
    OVERDUE("worse"),
    WORSENING_FIRST("worse"),
    THIN("worse"),
    NO_VERDICT("none"),
    CONTEXT("none"),
    STEADY("steady"),
    REGULAR("steady"),
    RECOVERING("steady"),
    IMPROVING_FIRST("better"),
    IMPROVING("better");

    private final String tone;

    Sign(String tone) {
        this.tone = tone;
    }

    /** worse, better, steady or none: the class of the style sheet and the filter. */
    public String tone() {
        return tone;
    }

    public String word() {
        return Words.text("sign." + name());
    }
}
