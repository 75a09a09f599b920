package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Verdict;

/**
 * A verdict before it is written down.
 *
 * @param version of the definition; null for a level
 * @param reason null where nothing needs one
 * @param now null when there is no such figure
 * @param test what was compared; empty for a level and without a comparison
 */
record Judgement(Subject subject, Integer version, String verdict, String reason, Measure now, Optional<Tested> test) {

    /** What is judged, in the project's history: a verdict of an earlier run on the same subject is comparable. */
    record Subject(String project, String metric, String measure, String window, String kind) {

        static Subject of(Verdict verdict) {
            return new Subject(
                    verdict.project(), verdict.metric(), verdict.measure(), verdict.window(), verdict.kind());
        }
    }

    boolean isAlarming() {
        return verdict.equals("worsening") || verdict.equals("improving");
    }
}
