package org.ossvitals.reports.chart;

/** How a value stands against a year ago. Only the first two have a colour of their own. */
public enum Judgement {
    WORSE,
    BETTER,
    STEADY,
    /** No verdict: too few, incomplete, not compared. */
    UNJUDGED;

    Ink ink() {
        return switch (this) {
            case WORSE -> Ink.WORSE;
            case BETTER -> Ink.BETTER;
            case STEADY -> Ink.ACCENT;
            case UNJUDGED -> Ink.PAST;
        };
    }

    /** For words: data colours are for data, so only verdicts colour theirs. */
    Label speak(Label label) {
        return switch (this) {
            case WORSE -> label.in(Ink.WORSE).strong();
            case BETTER -> label.in(Ink.BETTER).strong();
            case STEADY, UNJUDGED -> label;
        };
    }
}
