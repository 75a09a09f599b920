package org.ossvitals.reports.page;

import org.ossvitals.reports.finding.Words;

/** Stages in words. */
final class Stages {
    private Stages() {}

    static String word(String stage) {
        return stage == null || stage.isEmpty()
                ? Words.text("stage.none")
                : Words.textOr("stage." + stage, Words.capital(stage));
    }
}
