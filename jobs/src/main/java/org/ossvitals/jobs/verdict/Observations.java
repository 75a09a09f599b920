package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.util.List;
import org.ossvitals.jobs.metric.SampleCase;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;

/**
 * All that the verdicts of one report rest on.
 *
 * @param metrics what is judged, and how, stands in them
 * @param measures of projects and of their comparable parts; others are passed over
 * @param cases behind the measures that need them, in any order
 */
public record Observations(
        Instant asOf, List<Standing> projects, List<Metric> metrics, List<Measure> measures, List<SampleCase> cases) {}
