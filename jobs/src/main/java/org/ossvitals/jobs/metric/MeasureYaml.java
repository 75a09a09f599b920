package org.ossvitals.jobs.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Title, unit, direction, emptiness and needs of one measure in {@code metric.yml}; what is left out is the metric's. */
public record MeasureYaml(String title, String unit, String better, String empty, List<String> needs) {
    @JsonCreator
    public MeasureYaml(
            @JsonProperty("title") String title,
            @JsonProperty("unit") String unit,
            @JsonProperty("better") String better,
            @JsonProperty("empty") String empty,
            @JsonProperty("needs") List<String> needs) {
        this.title = title;
        this.unit = unit;
        this.better = Checks.optional("better", better, MetricDefinition.BETTER);
        this.empty = Checks.optional("empty", empty, MetricDefinition.EMPTY);
        this.needs = needs == null ? null : Checks.listed("needs", needs, MetricDefinition.FACTS);
    }

    /** The short form {@code median: Median wait}. */
    @JsonCreator
    static MeasureYaml titled(String title) {
        return new MeasureYaml(title, null, null, null, null);
    }
}
