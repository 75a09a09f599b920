package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.ossvitals.reports.model.Measure;

/**
 * A verdict before it is written down.
 *
 * @param now null when there is no such figure
 * @param past null for a level, or when there is no such figure
 */
record Judgement(Subject subject, String verdict, String reason, Measure now, Measure past, Optional<Change> change) {

    /** What is judged, in the project's history: a verdict of the run before on the same subject is comparable. */
    record Subject(String project, String metric, String measure, String window, String kind) {}
}
