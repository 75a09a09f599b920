package org.ossvitals.jobs.metric;

/**
 * One case behind a judged measure: a row of {@code sample.sql}.
 *
 * @param scope as in the view {@code scopes}
 * @param value days waited, or a person's credits
 * @param event whether the wait ended in what was waited for
 */
public record SampleCase(String scope, String metric, String measure, String window, double value, boolean event) {}
