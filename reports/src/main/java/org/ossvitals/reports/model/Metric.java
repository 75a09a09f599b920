package org.ossvitals.reports.model;

import java.util.List;
import java.util.Map;

/**
 * A metric as its folder defines it: what the catalogue page and every chart link show.
 *
 * @param version counted up when the same facts give another figure than before
 * @param definition address of the definition followed, or {@code own}
 * @param better lower, higher or neither
 * @param compare how two windows are compared: survival, share, rate, ratio, bootstrap or none
 * @param judged measures that get a verdict
 * @param peers how other tools measure the same, and what comes of it: sentences
 * @param sources addresses of what the definition rests on, beside {@code definition}
 * @param sql the query that ran, as text
 * @param sampleSql the query for the single cases behind judged measures, or null when the figures alone are compared
 * @param files the worked example: file name to content, {@code given/*.csv} and {@code expected.csv}
 */
public record Metric(
        String id,
        int version,
        String title,
        String question,
        String definition,
        String about,
        String group,
        String unit,
        String better,
        Map<String, MeasureDefinition> measures,
        List<String> windows,
        SmallSample smallSample,
        String compare,
        List<String> judged,
        Chart chart,
        List<String> limits,
        List<String> peers,
        List<String> sources,
        String sql,
        String sampleSql,
        Map<String, String> files) {

    /** The same under other names. */
    public Metric called(String otherTitle, String otherQuestion, Map<String, MeasureDefinition> others) {
        return new Metric(
                id,
                version,
                otherTitle,
                otherQuestion,
                definition,
                about,
                group,
                unit,
                better,
                others,
                windows,
                smallSample,
                compare,
                judged,
                chart,
                limits,
                peers,
                sources,
                sql,
                sampleSql,
                files);
    }

    /** What a measure of the metric is called and counted in; unit and direction default to the metric's. */
    public record MeasureDefinition(String title, String unit, String better) {}

    /** Below these the value is shown in grey and never judged. */
    public record SmallSample(Integer n, Integer events) {}

    /** @param kind line, bar or none */
    public record Chart(String kind, String x, String y, List<String> band) {}
}
