package org.ossvitals.reports.model;

import java.util.List;

/**
 * What can be said of one measure of one project against the same season a year ago, or of its level.
 *
 * @param window the window judged, such as {@code last-90d}
 * @param kind {@code change} (against a year ago) or {@code level} (a level to act on, such as one person doing half)
 * @param verdict worsening, improving, steady or no_verdict
 * @param reason for no_verdict: small_sample, not_collected, no_population, no_history, incomplete, coverage_changed,
 *     not_compared, archived, maintenance or too_young; for steady: trend, where the months of two years deny a
 *     difference that would have been an alarm; for a level: what was crossed
 * @param months how many runs in a row, a month apart, hold this alarm or level; 1 is a first sighting, null without one
 * @param test the test in words, such as {@code Newcombe} or {@code log-rank}
 * @param tests how many comparisons this run made
 * @param version of the metric's definition; a verdict is confirmed only by one of the same version
 * @param scope {@code project}, or {@code comparable} where only those of its repositories were compared that are
 *     known in both windows
 * @param against {@code year-ago}, or {@code previous} without data of a year ago: not seasonally adjusted, never red;
 *     null without a comparison
 * @param alarm {@code amber} (first seen), {@code red} (confirmed), {@code recovering} (an alarm that has just ended, on
 *     its way to steady), or null
 * @param trendSlope of the complete months of two years, season by season, in units a year; null where the trend is silent
 * @param trendMonths how many months it rests on
 * @param cusum how far the newest months have drifted in the verdict's direction, in standard deviations; an alarm above 5
 * @param dispersion by what factor quarters of this measure vary more than by chance alone, for which {@code p} is
 *     widened; null where the test needs no such factor
 * @param beside what else differs between the two windows, as {@link #besides} reads it; null when nothing does
 * @param previousAlarm the same of the run before, a night or however long ago: {@code amber}, {@code red} or null
 */
public record Verdict(
        String project,
        String metric,
        String measure,
        String window,
        String kind,
        String verdict,
        String reason,
        Integer months,
        Double value,
        Double low,
        Double high,
        Long n,
        Double pastValue,
        Double pastLow,
        Double pastHigh,
        Long pastN,
        Double difference,
        Double differenceLow,
        Double differenceHigh,
        Double p,
        String test,
        Integer tests,
        Integer version,
        String scope,
        String against,
        String alarm,
        Double trendSlope,
        Double trendLow,
        Double trendHigh,
        Double trendP,
        Integer trendMonths,
        Double cusum,
        Double dispersion,
        String beside,
        String previousAlarm) {

    /** What else differs between the two windows. */
    public List<Beside> besides() {
        return Beside.read(beside);
    }
}
