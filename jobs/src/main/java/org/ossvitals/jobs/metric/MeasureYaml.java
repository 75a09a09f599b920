package org.ossvitals.jobs.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Title, unit, direction and emptiness of one measure in {@code metric.yml}; what is left out is the metric's. */
public record MeasureYaml(String title, String unit, String better, String empty) {
    @JsonCreator
    public MeasureYaml(
            @JsonProperty("title") String title,
            @JsonProperty("unit") String unit,
            @JsonProperty("better") String better,
            @JsonProperty("empty") String empty) {
        this.title = title;
        this.unit = unit;
        this.better = Checks.optional("better", better, MetricDefinition.BETTER);
        this.empty = Checks.optional("empty", empty, MetricDefinition.EMPTY);
    }

    /** The short form {@code median: Median wait}. */
    @JsonCreator
    static MeasureYaml titled(String title) {
        return new MeasureYaml(title, null, null, null);
    }
}
